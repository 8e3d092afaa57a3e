package fixes

import (
	"path"
	"regexp"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// gitignore is what a project of Django leaves behind, for one that ignores
// nothing yet.
const gitignore = `# Environment variables
.env
.env.local
.env.*.local

# Python
__pycache__/
*.py[cod]
*$py.class
*.so
.Python
.venv/
venv/
env/
ENV/

# Django
*.log
db.sqlite3
db.sqlite3-journal
media/
staticfiles/

# Editors
.vscode/
.idea/
*.swp
*.swo

# Operating systems
.DS_Store
Thumbs.db
`

// plainName is a file name without a meaning of its own in an ignore file.
var plainName = regexp.MustCompile(`^[A-Za-z0-9._-]+$`)

// Ignored has git ignore a file: by a line of the project's .gitignore, which is
// made where there is none at all. It is safe.
func Ignored(p *project.Project, name string, has bool) []lint.Fix {
	name = path.Base(name)
	if !plainName.MatchString(name) {
		return nil
	}
	file := path.Join(p.Root, ".gitignore")
	switch f := p.Text(file); {
	case f != nil:
		return one("Have git ignore "+name, true, lineAdded(f, "# Environment variables\n", name))
	case has:
		return one("Have git ignore "+name, true, inserted(source.NewFile(file, ""), 0, "# Environment variables\n"+name+"\n"))
	}
	content := gitignore
	if !strings.Contains(content, "\n"+name+"\n") {
		content = strings.Replace(content, "\n.env\n", "\n.env\n"+name+"\n", 1)
	}
	return one("Add a .gitignore", true, inserted(source.NewFile(file, ""), 0, content))
}

// LeftOut has Docker leave a file out of the image, wherever in the context it
// lies: by a line of the ignore file of that name, which is made where there is
// none. It is not safe: a program may read the file where there is no other.
func LeftOut(p *project.Project, ignore, name string) []lint.Fix {
	if !plainName.MatchString(name) {
		return nil
	}
	const head = "# Environment variables\n"
	title, line := "Leave "+name+" out of the image", "**/"+name
	if f := p.Text(ignore); f != nil {
		return one(title, false, lineAdded(f, head, line))
	}
	return one(title, false, inserted(source.NewFile(ignore, ""), 0, head+line+"\n"))
}

// lineAdded writes a line at the end of a file, under a title.
func lineAdded(f *source.File, title, line string) source.Edit {
	head := title
	if text := f.Text(); text != "" {
		head = "\n" + head
		if !strings.HasSuffix(text, "\n") {
			head = "\n" + head
		}
	}
	edit := inserted(f, len(f.Text()), head+line+"\n")
	edit.Head = len(head)
	return edit
}

// Uncommented takes the comment sign away from a requirement that is commented
// out. It is safe: an installation has more than before.
func Uncommented(at source.Location) []lint.Fix {
	line := at.File.LineSpan(at.Start().Line)
	before := source.Location{File: at.File, Span: source.Span{Start: line.Start, End: at.Span.Start}}
	if strings.Trim(before.Text(), "# \t\uFEFF") != "" || strings.HasPrefix(before.Text(), "\uFEFF") {
		return nil
	}
	name := strings.TrimSpace(at.Text())
	return one("Require "+name, true, replaced(before, ""))
}

// Local binds the port that a compose file publishes, in its short form, to the
// machine itself. It is never safe.
func Local(at source.Location) []lint.Fix {
	text := at.Text()
	quote := ""
	if strings.HasPrefix(text, `"`) || strings.HasPrefix(text, "'") {
		quote = text[:1]
	}
	ports := strings.Trim(text, `"'`)
	if !shortPort.MatchString(ports) {
		return nil
	}
	if quote == "" {
		quote = `"` // YAML may take what has colons for a number
	}
	ports = strings.TrimPrefix(ports, "0.0.0.0:")
	return one("Bind the port to 127.0.0.1", false, replaced(at, quote+"127.0.0.1:"+ports+quote))
}

var shortPort = regexp.MustCompile(`^(?:0\.0\.0\.0:)?[0-9]+:[0-9]+(?:/tcp|/udp)?$`)
