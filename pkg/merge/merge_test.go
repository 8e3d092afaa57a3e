package merge_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/merge"
)

const (
	good = `{"version": 1, "projects": [{"settings": [{"role": "production"}]}], "findings": [], "score": 9.0, "later": "field"}`
	bad  = `{"version": 1, "projects": [{"settings": [{"role": "production"}]}], "findings": [
		{"rule": "DR502", "name": "log-file-never-rotated", "severity": "low"},
		{"rule": "DR101", "name": "debug-enabled", "severity": "critical"},
		{"rule": "DR502", "name": "log-file-never-rotated", "severity": "low"}], "suppressed": [{}]}`
	mild = `{"version": 1, "projects": [{"settings": [{"role": "production"}]}], "findings": [
		{"rule": "DR502", "name": "log-file-never-rotated", "severity": "low"}]}`
	none = `{"version": 1, "projects": [], "findings": []}`
)

func input(name, content string) merge.Input {
	return merge.Input{Name: name, Source: name + ".json", Content: []byte(content)}
}

func document(t *testing.T, j *merge.Joined) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, j.JSON(&out))
	return out.String()
}

func markdown(t *testing.T, j *merge.Joined) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, j.Markdown(&out))
	return out.String()
}

func TestJoin(t *testing.T) {
	inputs := []merge.Input{input("shop", bad), input("blog", good), input("docs", none), input("wiki", mild)}
	o := merge.Options{Version: "0.1.0", Expected: []string{"shop", "lost", "blog"}}
	j, err := merge.Join(inputs, o)
	require.NoError(t, err)

	require.Equal(t, merge.Totals{Repositories: 4, Analysed: 3, Counts: merge.Counts{Findings: 4, Critical: 1, Low: 3, Suppressed: 1}}, j.Totals)
	require.Equal(t, []string{"lost"}, j.Missing)
	var names []string
	for _, r := range j.Repositories {
		names = append(names, r.Name)
	}
	require.Equal(t, []string{"blog", "docs", "shop", "wiki"}, names)
	require.Len(t, j.Rules, 2)
	require.Equal(t, "DR101", j.Rules[0].Rule)
	require.Equal(t, 2, j.Rules[1].Repositories)
	require.Equal(t, 3, j.Rules[1].Findings)

	slices.Reverse(inputs)
	again, err := merge.Join(inputs, o)
	require.NoError(t, err)
	require.Equal(t, document(t, j), document(t, again))
	require.Equal(t, markdown(t, j), markdown(t, again))
	require.Contains(t, document(t, j), `"later": "field"`, "a field that is not known here is kept")
	require.NotContains(t, document(t, j), ": null")
}

func TestWhatWasJoinedCanBeJoinedAgain(t *testing.T) {
	expected := merge.Options{Expected: []string{"shop", "blog", "lost"}}
	first, err := merge.Join([]merge.Input{input("shop", bad)}, expected)
	require.NoError(t, err)
	whole, err := merge.Join([]merge.Input{input("first", document(t, first)), input("blog", good)}, merge.Options{})
	require.NoError(t, err)
	direct, err := merge.Join([]merge.Input{input("shop", bad), input("blog", good)}, expected)
	require.NoError(t, err)
	require.Equal(t, document(t, direct), document(t, whole))
}

func TestTheSummary(t *testing.T) {
	j, err := merge.Join([]merge.Input{input("shop", bad), input("blog", good), input("docs", none)}, merge.Options{Expected: []string{"lost"}})
	require.NoError(t, err)
	require.Equal(t, `## djready

3 repositories, 2 of them with production settings: 3 findings, 1 critical, 2 low; 1 suppressed.

**1 repository is without a report:**

- <code>lost</code>

| Repository | Score | Critical | High | Medium | Low | Note | Worst finding |
|---|---:|---:|---:|---:|---:|---:|---|
| <code>shop</code> |  | 1 | 0 | 0 | 2 | 0 | DR101 debug-enabled |
| <code>blog</code> | 9.0 | 0 | 0 | 0 | 0 | 0 |  |
| <code>docs</code> |  | 0 | 0 | 0 | 0 | 0 | no production settings |

### What is wrong most

| Severity | Check | Repositories | Findings |
|---|---|---:|---:|
| critical | DR101 debug-enabled | 1 | 1 |
| low | DR502 log-file-never-rotated | 1 | 2 |
`, markdown(t, j))
}

func TestHostileTextsStayTexts(t *testing.T) {
	name := "a|b<script>@team`](http://x)##[error]"
	forged := fmt.Sprintf(`{"version": 1, "projects": [], "findings": [{"rule": "<img>|x", "name": %q, "severity": "high"}]}`, strings.Repeat("[x](javascript:y)\n", 99))
	j, err := merge.Join([]merge.Input{input(name, forged)}, merge.Options{Expected: []string{name + "2"}})
	require.NoError(t, err)
	shown := markdown(t, j)
	for _, sign := range []string{"<script", "<img", "](", "@team", "##[", "|b", "`"} {
		require.NotContains(t, shown, sign)
	}
	require.Less(t, len(shown), 5000)
}

func TestTheSummaryIsBounded(t *testing.T) {
	var inputs []merge.Input
	for i := range 12_000 {
		inputs = append(inputs, input(fmt.Sprintf("%s-%05d", strings.Repeat("#", 100), i), none))
	}
	j, err := merge.Join(inputs, merge.Options{})
	require.NoError(t, err)
	shown := markdown(t, j)
	require.Less(t, len(shown), 1_000_000)
	require.Regexp(t, `\d+ further repositories do not fit in here`, shown)
}

func TestWhatIsNoReport(t *testing.T) {
	nested := `{"version": 1, "repositories": [{"name": "x", "report": {"version": 7}}]}`
	for content, want := range map[string]string{
		"":                 `a.json: the file ends before the report does; name files that djready check --format json or djready merge wrote`,
		good[:40]:          `a.json: the file ends before the report does; `,
		"no":               `a.json: no report: `,
		"[]":               `a.json: no report: `,
		"null":             `a.json: no report: it has no version`,
		good + "{}":        `a.json: something follows the report`,
		`{"version": "1"}`: `a.json: no report: `,
		`{"version": 2}`:   `a.json: found version 2 of the format, expected 1: a newer djready wrote it; update this one`,
		`{"version": 0}`:   `a.json: found version 0 of the format, expected 1`,
		`{"version": 1}`:   `a.json: no report: findings and projects are not both in it`,
		`{"runs": []}`:     `a.json: no report: it has no version`,
		nested:             `a.json: "x": found version 7 of the format`,
		`{"version": 1, "repositories": [{"name": "\u001b", "report": ` + good + `}]}`:                                  `expected 1 to 200 visible characters`,
		`{"version": 1, "repositories": [], "missing": [""]}`:                                                           `a.json: found the repository name ""`,
		`{"version": 1, "projects": [], "findings": [{"rule": "DR101", "severity": "dire"}]}`:                           `a.json: finding 1: found rule "DR101" and severity "dire", expected a check and one of [critical high medium low note]`,
		`{"version": 1, "projects": [], "findings": [], "score": 11}`:                                                   `a.json: found the score 11, expected 0 to 10`,
		`{"version": 1, "projects": [], "findings": [{"severity": "low"}]}`:                                             `a.json: finding 1: found rule ""`,
		`{"version": 1, "projects": ` + strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000) + `, "findings": []}`: `a.json: no report: `,
	} {
		_, err := merge.Join([]merge.Input{input("a", content)}, merge.Options{})
		require.ErrorContains(t, err, want, "%.60s", content)
	}
}

func TestNames(t *testing.T) {
	for _, name := range []string{"", "a\nb", "\u202e", "\xff", strings.Repeat("a", 201)} {
		_, err := merge.Join([]merge.Input{{Name: name, Source: "a.json", Content: []byte(good)}}, merge.Options{})
		require.ErrorContains(t, err, "give it one with NAME=FILE", "%q", name)
	}
	_, err := merge.Join([]merge.Input{input("x", good), {Name: "x", Source: "other/x.json", Content: []byte(good)}}, merge.Options{})
	require.EqualError(t, err, `x.json and other/x.json are both of "x"; give one of them another name with NAME=FILE`)
}
