package report

import (
	"github.com/fatih/color"

	"github.com/djready/djready/pkg/lint"
)

// paint writes a text in a colour, or as it is.
type paint func(...any) string

// style is the colours of one text report. Its colours are its own objects,
// switched on or off one by one: the library's global switch asks the
// environment, and a report must depend on nothing but its options.
type style struct {
	severity                   map[lint.Severity]paint
	strong, gutter, help, good paint
}

func newStyle(on bool) style {
	brush := func(attributes ...color.Attribute) paint {
		c := color.New(attributes...)
		c.DisableColor()
		if on {
			c.EnableColor()
		}
		return c.SprintFunc()
	}
	return style{
		severity: map[lint.Severity]paint{
			lint.Critical: brush(color.FgRed, color.Bold),
			lint.High:     brush(color.FgRed),
			lint.Medium:   brush(color.FgYellow, color.Bold),
			lint.Low:      brush(color.FgCyan),
			lint.Note:     brush(color.FgBlue),
		},
		strong: brush(color.Bold),
		gutter: brush(color.FgBlue),
		help:   brush(color.FgGreen),
		good:   brush(color.FgGreen),
	}
}
