package html

import (
	"fmt"

	"github.com/djready/djready/pkg/lint"
)

// Mark is a mark to be drawn.
type Mark struct {
	// Name is what is marked: "Security".
	Name string
	// Now is the mark, After the one that it comes to by the fixes: Now or more; 0
	// where nothing is known of them.
	Now, After lint.Points
}

// Gauge draws a mark as a part of a half circle.
func Gauge(m Mark) Node {
	const arc = "M10 60A50 50 0 0 1 110 60" // pathLength makes its length that of full marks
	part := func(class string, length lint.Points) Node {
		return El("path."+class, Attr("d", arc), Attr("pathLength", "100"), Attr("stroke-dasharray", fmt.Sprintf("%d 200", int(length))))
	}
	return El("svg.gauge", Attr("viewBox", "0 0 120 68"), Attr("role", "img"), m.words(),
		part("track", lint.FullMarks), part("after", m.After), part("now."+m.level(), m.Now),
		El("text.mark", Attr("x", "60"), Attr("y", "57"), Attr("text-anchor", "middle"), Text(m.Now.String())),
		El("text.of", Attr("x", "60"), Attr("y", "67"), Attr("text-anchor", "middle"), Text("of 10")))
}

// Bar draws a mark as a part of a line.
func Bar(m Mark) Node {
	part := func(class string, length lint.Points) Node {
		return El("rect."+class, Attr("width", fmt.Sprint(int(length))), Attr("height", "8"))
	}
	return El("svg.bar", Attr("viewBox", "0 0 100 8"), Attr("preserveAspectRatio", "none"), Attr("role", "img"), m.words(),
		part("track", lint.FullMarks), part("after", m.After), part("now."+m.level(), m.Now))
}

// words are what the drawing says.
func (m Mark) words() Node {
	title := El("title", Text(m.Name+": "+m.Now.String()+" of 10"))
	if m.After == 0 {
		return title
	}
	return List(title, El("desc", Text(m.After.String()+" of 10 after the fixes")))
}

// level is the colour. It says nothing that the number does not.
func (m Mark) level() string {
	switch {
	case m.Now >= 80:
		return "good"
	case m.Now >= 50:
		return "fair"
	}
	return "poor"
}
