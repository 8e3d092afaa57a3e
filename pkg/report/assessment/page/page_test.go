package page

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/assessment"
)

var update = flag.Bool("update", false, "write the golden file anew")

func TestPage(t *testing.T) {
	file, got := filepath.Join("testdata", "maisha.html"), pageOf(t, maisha(t, "maisha"))
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
	require.Equal(t, got, pageOf(t, maisha(t, "maisha")), "the same input gives the same bytes")
}

// samples are documents of all kinds.
func samples(t *testing.T) map[string]assessment.Document {
	t.Helper()
	two := maisha(t, "maisha")
	second := two.Projects[0]
	second.ID, second.Name, second.Findings = "project-2", "other", nil
	second.Checklist, second.Steps = nil, nil
	two.Projects = append(two.Projects, second)
	return map[string]assessment.Document{
		"maisha": maisha(t, "maisha"), "mended": maisha(t, "maisha-fixed"), "two projects": two, "everything": saying("x"), "nothing": {Name: "x"},
	}
}

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for name, d := range samples(t) {
		t.Run(name, func(t *testing.T) {
			root := parsed(t, pageOf(t, d))
			var ids []string
			for _, n := range elements(root, "") {
				if id := attribute(n, "id"); id != "" {
					require.NotContains(t, ids, id, "an address leads to one place")
					require.Regexp(t, `^[a-z0-9-]+$`, id)
					ids = append(ids, id)
				}
			}
			for _, n := range elements(root, "") {
				if label := attribute(n, "aria-labelledby"); label != "" {
					require.Contains(t, ids, label)
				}
				if n.Data == "a" {
					address := attribute(n, "href")
					if place, within := strings.CutPrefix(address, "#"); within {
						require.Contains(t, ids, place)
					} else {
						require.Regexp(t, `^https://(github\.com|docs\.djangoproject\.com|example\.org)/`, address)
					}
				}
			}
			for _, p := range d.Projects {
				for _, f := range p.Findings {
					require.Contains(t, ids, f.Anchor, "the finding has an address")
				}
			}
		})
	}
}

func TestHeadingsAreInOrder(t *testing.T) {
	for name, d := range samples(t) {
		t.Run(name, func(t *testing.T) {
			before := 0
			for _, n := range elements(parsed(t, pageOf(t, d)), "") {
				if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
					level := int(n.Data[1] - '0')
					require.LessOrEqual(t, level, before+1, "no level is left out before %s", shown(n))
					require.False(t, level == 1 && before > 0, "there is one title")
					before = level
				}
			}
		})
	}
}

// TestThePageLoadsNothing looks for whatever a browser would fetch or run.
func TestThePageLoadsNothing(t *testing.T) {
	for name, d := range samples(t) {
		t.Run(name, func(t *testing.T) {
			root := parsed(t, pageOf(t, d))
			for _, n := range elements(root, "") {
				require.NotContains(t, []string{"img", "link", "iframe", "object", "embed", "base", "audio", "video", "source", "template", "use", "image"}, n.Data)
				for _, a := range n.Attr {
					require.NotContains(t, []string{"src", "srcset", "style", "action", "formaction", "xlink:href", "ping", "background", "poster"}, a.Key, n.Data)
					require.False(t, strings.HasPrefix(a.Key, "on"), a.Key)
				}
			}
			require.Len(t, elements(root, "script"), 1)
			require.Len(t, elements(root, "style"), 1)
		})
	}
}

// TestHostileTextsStayTexts puts an attack wherever the repository has a say: the
// page has the same elements, and the attack can be read.
func TestHostileTextsStayTexts(t *testing.T) {
	const attack = `</script></style></title><script>window.pwned=1</script><img src=x onerror=pwned()>" onmouseover="x' javascript:x &quot; {{.}} --> ]]>`
	shape := func(d assessment.Document) []string {
		var out []string
		for _, n := range elements(parsed(t, pageOf(t, d)), "") {
			names := n.Data
			for _, a := range n.Attr {
				names += " " + a.Key
			}
			out = append(out, names)
		}
		return out
	}
	require.Equal(t, shape(saying("x")), shape(saying(report.Visible(attack))))
	var texts []string
	for n := range parsed(t, pageOf(t, saying(attack))).Descendants() {
		if n.Type == html.TextNode && strings.Contains(n.Data, attack) {
			texts = append(texts, n.Data)
		}
	}
	require.Greater(t, len(texts), 30)
}

// TestTheMarkedSpanIsMarked is about the characters that a finding is about.
func TestTheMarkedSpanIsMarked(t *testing.T) {
	root := parsed(t, pageOf(t, maisha(t, "maisha")))
	for _, line := range elements(root, "span") {
		if attribute(line, "data-line") == "43" {
			require.Equal(t, "DEBUG = config('DEBUG', default='True', cast=bool)\n", shown(line))
			require.Equal(t, "'True'", shown(elements(line, "mark")[0]))
			return
		}
	}
	require.Fail(t, "line 43 is not shown")
}

// TestTheFilterCounts holds the numbers beside the boxes against the findings.
func TestTheFilterCounts(t *testing.T) {
	d := maisha(t, "maisha")
	root := parsed(t, pageOf(t, d))
	filter := elements(root, "form")[0]
	require.True(t, isHidden(filter), "without its script it would do nothing")
	severities := map[string]int{}
	for _, f := range d.Projects[0].Findings {
		severities[f.Severity.String()]++
	}
	for _, s := range lint.Severities() {
		found := 0
		for _, n := range append(elements(root, "article"), elements(root, "tr")...) {
			if attribute(n, "data-severity") == s.String() {
				found++
			}
		}
		require.Equal(t, 2*severities[s.String()], found, "at length and in the table")
	}
	require.Contains(t, shown(filter), "critical 3")
	for _, n := range elements(root, "article") {
		require.False(t, isHidden(n), "all are shown without the script")
	}
}

func isHidden(n *html.Node) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "hidden" })
}

func TestStatesHaveWords(t *testing.T) {
	list := shown(parsed(t, pageOf(t, saying("x"))))
	require.Contains(t, list, "✘Not seen to: x")
	require.Contains(t, list, "?To verify: x")
}

func TestAFixIsShownAsADiff(t *testing.T) {
	d := saying("x")
	root := parsed(t, pageOf(t, d))
	require.Equal(t, "+x\n", shown(elements(root, "ins")[0]))
	require.Equal(t, "-x\n", shown(elements(root, "del")[0]))
	require.Contains(t, shown(root), "--fix=unsafe: x.")
	d.Projects[0].Findings[0].Fix.Safe = true
	require.Contains(t, shown(parsed(t, pageOf(t, d))), "--fix: x.")
	d.Projects[0].Findings[0].Fix.Patch = ""
	require.NotContains(t, pageOf(t, d), "<ins")
}

// TestEverySectionOfAnAuditIsThere is about the headings that readers look for.
func TestEverySectionOfAnAuditIsThere(t *testing.T) {
	var got []string
	for _, n := range elements(parsed(t, pageOf(t, maisha(t, "maisha"))), "h2") {
		got = append(got, shown(n))
	}
	require.Equal(t, []string{
		"Executive summary", "Findings", "Good practices found", "Effective production settings", "Deployment checklist",
		"Environment of production", "Recommended next steps", "Production readiness score", "Final warning",
	}, got)
	require.NotContains(t, pageOf(t, maisha(t, "maisha-fixed")), "Final warning")
	require.Contains(t, pageOf(t, assessment.Document{}), "There is no Django project to assess.")
}
