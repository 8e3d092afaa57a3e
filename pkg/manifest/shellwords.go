package manifest

import "strings"

// shellWord is one word of a shell script, as written.
type shellWord struct{ start, end int }

// simpleCommand is one command of a script: the assignments before its name,
// and its words. Redirections are left out.
type simpleCommand struct {
	assignments []shellWord
	words       []shellWord
	start, end  int
	// separator is what stands before the command: "", ";", "&&", "||", "|".
	separator string
	depth     int // of compound commands, subshells and functions around it
}

// splitShell cuts a POSIX shell script into simple commands. It knows quotes,
// comments, continuations, substitutions, redirections, here-documents and
// the reserved words; it executes nothing and accepts every text.
func splitShell(text string) []simpleCommand {
	s := &shellScanner{text: text}
	s.begin(0)
	for s.i < len(text) && len(s.commands) < maxFacts {
		s.step()
	}
	s.finish("")
	return s.commands
}

type shellScanner struct {
	text      string
	i         int
	commands  []simpleCommand
	current   simpleCommand
	separator string
	depth     int
	parens    int // that are open
	heredocs  []heredoc
}

type heredoc struct {
	delimiter string
	tabs      bool // <<-: leading tabs are removed
}

func (s *shellScanner) begin(at int) {
	s.current = simpleCommand{start: at, end: at, separator: s.separator, depth: s.depth}
}

// finish ends the current command at an operator.
func (s *shellScanner) finish(operator string) {
	if len(s.current.words)+len(s.current.assignments) > 0 {
		s.commands = append(s.commands, s.current)
	}
	s.separator = operator
	s.begin(s.i)
}

// conditional reports whether a command may not run: it stands in a compound
// command, a function or a subshell, or after another one's result.
func (c simpleCommand) conditional() bool {
	return c.depth > 0 || c.separator == "&&" || c.separator == "||"
}

// branch reports whether a command is one way of several: after && it still
// runs whenever all goes well.
func (c simpleCommand) branch() bool { return c.depth > 0 || c.separator == "||" }

func (s *shellScanner) step() {
	switch c := s.text[s.i]; c {
	case ' ', '\t', '\r':
		s.i++
	case '\n':
		s.i++
		s.finish(";")
		s.skipHeredocs()
	case '#':
		if end := strings.IndexByte(s.text[s.i:], '\n'); end >= 0 {
			s.i += end
		} else {
			s.i = len(s.text)
		}
	case ';', '&', '|':
		s.operator()
	case '(':
		s.i++
		s.finish(";")
		s.depth++
		s.parens++
		s.begin(s.i)
	case ')':
		s.i++
		if s.parens == 0 { // the end of a pattern of case, which is no command
			s.separator = ";"
			s.begin(s.i)
			return
		}
		s.finish(";")
		s.parens--
		s.depth = max(0, s.depth-1)
		s.begin(s.i)
	case '<', '>':
		s.redirection()
	default:
		s.word()
	}
}

func (s *shellScanner) operator() {
	operator := s.text[s.i : s.i+1]
	if strings.HasPrefix(s.text[s.i+1:], operator) {
		operator += operator
	} else if strings.HasPrefix(s.text[s.i:], "&>") {
		s.i++
		s.redirection()
		return
	}
	s.i += len(operator)
	if operator == "&" || operator == ";;" {
		operator = ";"
	}
	s.finish(operator)
}

// redirection skips `> file`, `2>&1` and remembers `<<EOF`.
func (s *shellScanner) redirection() {
	here := strings.HasPrefix(s.text[s.i:], "<<") && !strings.HasPrefix(s.text[s.i:], "<<<")
	for s.i < len(s.text) && strings.IndexByte("<>&|", s.text[s.i]) >= 0 {
		s.i++
	}
	tabs := here && s.i < len(s.text) && s.text[s.i] == '-'
	if tabs {
		s.i++
	}
	for s.i < len(s.text) && (s.text[s.i] == ' ' || s.text[s.i] == '\t') {
		s.i++
	}
	start := s.i
	s.i = wordEnd(s.text, s.i)
	if here {
		delimiter := unquoteDelimiter.Replace(s.text[start:s.i])
		s.heredocs = append(s.heredocs, heredoc{delimiter, tabs})
	}
}

var unquoteDelimiter = strings.NewReplacer(`"`, "", "'", "", `\`, "")

// skipHeredocs passes over the bodies of the line's here-documents.
func (s *shellScanner) skipHeredocs() {
	for _, doc := range s.heredocs {
		for s.i < len(s.text) {
			line, _, found := strings.Cut(s.text[s.i:], "\n")
			s.i += len(line)
			if found {
				s.i++
			}
			line = strings.TrimSuffix(line, "\r")
			if doc.tabs {
				line = strings.TrimLeft(line, "\t")
			}
			if line == doc.delimiter {
				break
			}
		}
	}
	s.heredocs = nil
	s.begin(s.i)
}

func (s *shellScanner) word() {
	start := s.i
	s.i = max(wordEnd(s.text, s.i), s.i+1)
	text := s.text[start:s.i]
	if text == "\\\n" || text == "\\\r\n" {
		return
	}
	// A number before a redirection belongs to it: 2>/dev/null.
	if s.i < len(s.text) && (s.text[s.i] == '>' || s.text[s.i] == '<') && strings.Trim(text, "0123456789") == "" {
		return
	}
	if len(s.current.words) == 0 && s.reserved(text) {
		return
	}
	if len(s.current.words)+len(s.current.assignments) == 0 {
		s.current.start = start
	}
	s.current.end = s.i
	word := shellWord{start, s.i}
	if n := nameLength(text); len(s.current.words) == 0 && n > 0 && strings.HasPrefix(text[n:], "=") {
		s.current.assignments = append(s.current.assignments, word)
		return
	}
	s.current.words = append(s.current.words, word)
}

// reserved handles the words that open and close compound commands.
func (s *shellScanner) reserved(word string) bool {
	if len(s.current.assignments) > 0 {
		return false
	}
	switch word {
	case "if", "while", "until", "for", "case", "{":
		s.depth++
	case "fi", "done", "esac", "}":
		s.depth = max(0, s.depth-1)
	case "then", "do", "else", "elif", "!", "time":
	default:
		return false
	}
	s.begin(s.i)
	// The rest of `for x in a b` and `case x in` is no command.
	line, _, _ := strings.Cut(s.text[s.i:], "\n")
	switch word {
	case "for":
		if end := strings.IndexByte(line, ';'); end >= 0 {
			line = line[:end]
		}
		s.i += len(line)
	case "case":
		if end := strings.Index(line+" ", " in "); end >= 0 {
			line = line[:end+len(" in")]
		}
		s.i += len(line)
	}
	s.begin(s.i)
	return true
}
