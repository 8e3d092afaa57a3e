package fix

import (
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

// edit replaces the bytes of a file from start to end.
func edit(f *source.File, start, end int, text string) source.Edit {
	return source.Edit{Location: source.Location{File: f, Span: source.Span{Start: start, End: end}}, New: text}
}

func TestRewrite(t *testing.T) {
	const head = "if X:\n"
	under := func(f *source.File, body string) source.Edit {
		e := edit(f, len(f.Text()), len(f.Text()), head+body)
		e.Head = len(head)
		return e
	}
	for name, c := range map[string]struct {
		text  string
		edits func(*source.File) []source.Edit
		want  string
	}{
		"from the end, whatever the order": {"abc", func(f *source.File) []source.Edit {
			return []source.Edit{edit(f, 2, 3, "CCC"), edit(f, 0, 1, "A")}
		}, "AbCCC"},
		"equal ones once": {"abc", func(f *source.File) []source.Edit {
			return []source.Edit{edit(f, 1, 2, "-"), edit(f, 1, 2, "-"), edit(f, 0, 0, "+"), edit(f, 0, 0, "+")}
		}, "+a-c"},
		"an insertion before what is replaced there": {"abc", func(f *source.File) []source.Edit {
			return []source.Edit{edit(f, 1, 2, "B"), edit(f, 1, 1, "+")}
		}, "a+Bc"},
		"under one head": {"a\n", func(f *source.File) []source.Edit {
			return []source.Edit{under(f, "  Y\n"), under(f, "  Z\n")}
		}, "a\nif X:\n  Y\n  Z\n"},
		"nothing but a head": {"a\n", func(f *source.File) []source.Edit {
			return []source.Edit{under(f, ""), under(f, "")}
		}, "a\nif X:\n"},
		"line ends of Windows": {"a\r\nb\r\n", func(f *source.File) []source.Edit {
			return []source.Edit{edit(f, 3, 3, "x\ny\n")}
		}, "a\r\nx\r\ny\r\nb\r\n"},
		"a byte order mark, and no last line end": {"\uFEFFa\nb", func(f *source.File) []source.Edit {
			return []source.Edit{edit(f, 3, 4, "A")}
		}, "\uFEFFA\nb"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, rewrite(c.text, c.edits(source.NewFile("a.py", c.text))))
		})
	}
}

func TestOverlap(t *testing.T) {
	f, g := source.NewFile("a.py", "abcdef"), source.NewFile("b.py", "abcdef")
	for name, c := range map[string]struct {
		a, b source.Edit
		want bool
	}{
		"apart":                    {edit(f, 0, 1, ""), edit(f, 2, 3, ""), false},
		"side by side":             {edit(f, 0, 2, ""), edit(f, 2, 3, ""), false},
		"over each other":          {edit(f, 0, 3, ""), edit(f, 2, 4, ""), true},
		"the same":                 {edit(f, 0, 3, "x"), edit(f, 0, 3, "x"), false},
		"the same place":           {edit(f, 0, 3, "x"), edit(f, 0, 3, "y"), true},
		"other files":              {edit(f, 0, 3, "x"), edit(g, 0, 3, "y"), false},
		"insertions":               {edit(f, 2, 2, "x"), edit(f, 2, 2, "y"), false},
		"insertion at the border":  {edit(f, 2, 2, "x"), edit(f, 2, 4, "y"), false},
		"insertion in the middle":  {edit(f, 3, 3, "x"), edit(f, 2, 4, "y"), true},
		"insertion behind the end": {edit(f, 4, 4, "x"), edit(f, 2, 4, "y"), false},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, overlap(c.a, c.b))
			require.Equal(t, c.want, overlap(c.b, c.a))
		})
	}
}
