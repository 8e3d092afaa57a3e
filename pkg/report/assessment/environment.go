package assessment

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report"
)

// remedy is what the environment of production has to say so that the defect is
// gone.
type remedy struct {
	// value is what to set the variable to; <…> stands for what only the operator
	// knows.
	value string
	// variable is the one to read after the fix, where the source reads none yet.
	variable string
}

// remedies are those of the checks whose defect a variable can mend.
func remedies() map[string]remedy {
	const key = `<what python -c "import secrets; print(secrets.token_urlsafe(50))" prints>`
	return map[string]remedy{
		"DR101": {value: "False", variable: "DEBUG"},
		"DR102": {value: key, variable: "SECRET_KEY"},
		"DR103": {value: key, variable: "SECRET_KEY"},
		"DR104": {value: key, variable: "SECRET_KEY"},
		"DR106": {value: "<the host names of the site, separated by commas>", variable: "ALLOWED_HOSTS"},
		"DR138": {value: "<the credential>"},
		"DR213": {value: "False"},
		"DR220": {value: "<the public address, https://…>"},
		"DR401": {value: "<a strong password>", variable: "DATABASE_PASSWORD"},
		"DR402": {value: "<a strong password>", variable: "DATABASE_PASSWORD"},
		"DR603": {value: "<the origins of the front ends, https://…, separated by commas>", variable: "CORS_ALLOWED_ORIGINS"},
		"DR620": {value: key, variable: "JWT_SIGNING_KEY"},
	}
}

// environment is what to put into the environment of production for a finding.
func environment(p *project.Project, f lint.Finding) []Variable {
	if word := modeWord(p, f); word != "" {
		return []Variable{{Name: report.Visible(f.Variable), Value: report.Visible(word)}}
	}
	r, known := remedies()[f.Check.ID]
	name := f.Variable
	if name == "" {
		name = r.variable
	}
	if !known || name == "" {
		return nil
	}
	return []Variable{{Name: report.Visible(name), Value: r.value}}
}

// modeWord is the word that chooses production where the finding is about a mode
// variable; "" elsewhere.
func modeWord(p *project.Project, f lint.Finding) string {
	if f.Check.ID != "DR201" || f.Variable == "" {
		return ""
	}
	for _, m := range p.Production() {
		i := slices.IndexFunc(m.Settings.Switches, func(s project.Switch) bool { return s.Variable == f.Variable })
		if i >= 0 {
			return m.Settings.Switches[i].Word
		}
	}
	return ""
}
