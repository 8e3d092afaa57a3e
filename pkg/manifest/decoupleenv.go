package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// DecoupleEnv reads a .env file as python-decouple 3.8 does (RepositoryEnv):
// a line is stripped, split at the first "=", and one pair of quotes around
// the value is removed. There are no escapes, no inline comments, no export
// and no references; a byte order mark becomes part of the first name.
func DecoupleEnv(f *source.File) *EnvFile {
	result := &EnvFile{}
	if tooLarge(f, maxTextSize, &result.Problems) {
		return result
	}
	for n := 1; n <= f.LineCount() && len(result.Assignments) < maxFacts; n++ {
		line := f.LineSpan(n)
		text := strings.TrimFunc(f.Slice(line), pythonSpace)
		if text == "" || text[0] == '#' {
			continue
		}
		equals := strings.IndexByte(text, '=')
		if equals < 0 {
			result.Problems.add(trimmed(at(f, line.Start, line.End)), "python-decouple ignores a line without \"=\"")
			continue
		}
		value := strings.TrimFunc(text[equals+1:], pythonSpace)
		end := line.Start + strings.LastIndex(f.Slice(line), text) + len(text)
		result.Assignments = append(result.Assignments, EnvAssignment{
			Name:  strings.TrimFunc(text[:equals], pythonSpace),
			Value: decoupleUnquote(value), Known: true,
			Location: at(f, end-len(value), end), Line: n,
		})
	}
	return result
}

func decoupleUnquote(value string) string {
	if n := len(value); n >= 2 && value[0] == value[n-1] && (value[0] == '\'' || value[0] == '"') {
		return value[1 : n-1]
	}
	return value
}
