package pyparse

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// joined lowers an implicit concatenation with at least one f-string.
func (l *lowerer) joined(n *node, literals []literal) pyast.Expr {
	j := &joiner{lowerer: l}
	for _, lit := range literals {
		if lit.prefix.format {
			j.addFormatted(lit)
		} else {
			value, problem := l.content(lit.node, lit.prefix, lit.start, lit.end)
			j.addText(value, lit.node.at(), problem)
		}
	}
	return j.finish(n.at())
}

// joiner collects the parts of a joined string. As in CPython neighbouring
// text is one part and empty text none.
type joiner struct {
	*lowerer
	parts   []pyast.Expr
	pending strings.Builder // the value of the text that is being joined
	extents []pyast.At      // where that text stands
	problem *pyast.Bad      // stands in for the whole where some text has no value
}

// finish ends the last text and gives the whole.
func (j *joiner) finish(where pyast.At) pyast.Expr {
	j.flush()
	if j.problem != nil {
		return j.problem
	}
	return &pyast.JoinedStr{At: where, Parts: j.parts}
}

// flush makes one part of the text since the last field.
func (j *joiner) flush() {
	if j.pending.Len() == 0 {
		return
	}
	first, last := j.extents[0], j.extents[len(j.extents)-1]
	j.parts = append(j.parts, &pyast.Str{
		At: at(first.Where.Start, last.Where.End), Value: j.pending.String(), Parts: j.extents,
	})
	j.pending, j.extents = strings.Builder{}, nil
}

// addFormatted adds the text and the fields of one f-string.
func (j *joiner) addFormatted(lit literal) {
	position := lit.start
	kids := j.children(lit.node)
	for i := range kids {
		if kids[i].kind != kindInterpolation {
			continue
		}
		j.addFormatText(lit.node, lit.prefix, position, int(kids[i].start))
		j.addField(&kids[i], lit.prefix)
		position = int(kids[i].end)
	}
	j.addFormatText(lit.node, lit.prefix, position, lit.end)
}

// addFormatText adds the text of an f-string between two fields.
func (j *joiner) addFormatText(n *node, p prefix, start, end int) {
	if start < end {
		value, problem := j.formatText(n, p, start, end)
		j.addText(value, at(start, end), problem)
	}
}

func (j *joiner) addText(value string, where pyast.At, problem *pyast.Bad) {
	if problem != nil {
		j.problem = problem
		return
	}
	if value == "" {
		return
	}
	j.pending.WriteString(value)
	j.extents = append(j.extents, where)
}

// addField adds a replacement field.
func (j *joiner) addField(n *node, p prefix) {
	j.flush()
	kids := j.children(n)
	if n.kind == kindTooDeep || len(kids) < 3 {
		j.parts = append(j.parts, j.tooDeep(n))
		return
	}
	f := &pyast.FormattedValue{At: n.at()}
	value := &kids[1]
	closing := &kids[len(kids)-1]
	for i := 2; i < len(kids); i++ {
		switch kid := &kids[i]; {
		case j.isToken(kid, "="):
			// CPython keeps the white space on both sides of the sign.
			f.Debug = universalNewlines.Replace(j.text[kids[0].end:kids[i+1].start])
		case kid.kind == kindTypeConversion:
			f.Conversion = j.text[kid.start+1]
		case kid.kind == kindFormatSpecifier:
			f.Format = j.formatSpec(kid, p, int(closing.start))
		}
	}
	if f.Debug != "" && f.Format == nil && f.Conversion == 0 {
		f.Conversion = 'r'
	}
	if value.kind == kindNamed {
		// "{x:=5}" formats x with "=5"; only in parentheses is ":=" a walrus.
		parts := j.children(value)
		f.Format = j.literalSpec(n, p, int(parts[1].start), int(closing.start))
		value = &parts[0]
	}
	f.Value = j.element(value)
	j.parts = append(j.parts, f)
}

// literalSpec is a format specification that was not parsed as one. Start is
// the offset of its colon.
func (j *joiner) literalSpec(n *node, p prefix, start, end int) *pyast.JoinedStr {
	spec := &pyast.JoinedStr{At: at(start, end)}
	if strings.ContainsAny(j.text[start:end], "{}") {
		spec.Parts = []pyast.Expr{j.unsupported(n, "a format specification with a nested field after \":=\"")}
		return spec
	}
	inner := &joiner{lowerer: j.lowerer}
	inner.addFormatText(n, p, start+1, end)
	if joined, ok := inner.finish(spec.At).(*pyast.JoinedStr); ok {
		return joined
	}
	spec.Parts = []pyast.Expr{inner.problem}
	return spec
}

// formatSpec lowers a format specification, which is an f-string of its own
// that ends where the field does.
func (j *joiner) formatSpec(n *node, p prefix, end int) *pyast.JoinedStr {
	inner := &joiner{lowerer: j.lowerer}
	position := int(n.start) + len(":")
	kids := j.children(n)
	for i := range kids {
		if kids[i].kind == kindToken || kids[i].kind == kindUnknown {
			continue
		}
		inner.addFormatText(n, p, position, int(kids[i].start))
		inner.addField(&kids[i], p)
		position = int(kids[i].end)
	}
	inner.addFormatText(n, p, position, end)
	where := at(int(n.start), end)
	if joined, ok := inner.finish(where).(*pyast.JoinedStr); ok {
		return joined
	}
	return &pyast.JoinedStr{At: where, Parts: []pyast.Expr{inner.problem}}
}

// formatText resolves text of an f-string, where a doubled brace is one.
func (j *joiner) formatText(n *node, p prefix, start, end int) (string, *pyast.Bad) {
	var b strings.Builder
	for start < end {
		brace := j.nextBrace(p, start, end)
		value, problem := j.content(n, p, start, brace)
		if problem != nil {
			return "", problem
		}
		b.WriteString(value)
		start = brace
		if start < end {
			b.WriteByte(j.text[start])
			start += 2
		}
	}
	return b.String(), nil
}

// nextBrace finds the next doubled brace, skipping those of a \N escape.
func (j *joiner) nextBrace(p prefix, start, end int) int {
	text := j.text[start:end]
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '{' || text[i] == '}':
			return start + i
		case text[i] == '\\' && !p.raw && strings.HasPrefix(text[i:], `\N{`):
			if closing := strings.IndexByte(text[i:], '}'); closing > 0 {
				i += closing
			}
		case text[i] == '\\' && !p.raw && i+1 < len(text) && text[i+1] == '\\':
			i++
		}
	}
	return end
}
