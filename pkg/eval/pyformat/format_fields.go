package pyformat

import "strings"

// replacementField is "{name!conversion:spec}".
type replacementField struct {
	name       string
	conversion rune // 0 where none was given
	spec       string
	nested     bool // the specification holds fields of its own
}

// fieldParser cuts a format into literal text and fields. All that it looks
// for is ASCII, so it can walk over bytes.
type fieldParser struct {
	text string
	pos  int
}

// next gives the text up to the next field, and that field. The field is nil
// at the end and behind an escaped brace.
func (p *fieldParser) next() (string, *replacementField, error) {
	start := p.pos
	brace := strings.IndexAny(p.text[start:], "{}")
	if brace < 0 {
		p.pos = len(p.text)
		return p.text[start:], nil, nil
	}
	brace += start
	c := p.text[brace]
	p.pos = brace + 1
	doubled := p.pos < len(p.text) && p.text[p.pos] == c
	switch {
	case doubled:
		p.pos++
		return p.text[start : p.pos-1], nil, nil
	case c == '}':
		return "", nil, valueError("Single '}' encountered in format string")
	case p.pos == len(p.text):
		return "", nil, valueError("Single '{' encountered in format string")
	}
	field, err := p.field()
	return p.text[start:brace], field, err
}

func (p *fieldParser) field() (*replacementField, error) {
	start := p.pos
	end, err := p.fieldName()
	if err != nil {
		return nil, err
	}
	field := &replacementField{name: p.text[start : p.pos-1]}
	switch end {
	case '}':
		return field, nil
	case '!':
		return field, p.conversion(field)
	}
	return field, p.spec(field)
}

// fieldName skips the name and gives the character that ended it. A "]" may
// stand for anything but itself between brackets.
func (p *fieldParser) fieldName() (byte, error) {
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		p.pos++
		switch c {
		case '{':
			return 0, valueError("unexpected '{' in field name")
		case '[':
			for p.pos < len(p.text) && p.text[p.pos] != ']' {
				p.pos++
			}
		case '}', ':', '!':
			return c, nil
		}
	}
	return 0, valueError("expected '}' before end of string")
}

func (p *fieldParser) conversion(field *replacementField) error {
	for i, r := range p.text[p.pos:] {
		if i > 0 {
			break
		}
		field.conversion = r
	}
	if field.conversion == 0 {
		return valueError("end of string while looking for conversion specifier")
	}
	p.pos += len(string(field.conversion))
	if p.pos == len(p.text) {
		return valueError("unmatched '{' in format spec")
	}
	c := p.text[p.pos]
	p.pos++
	switch c {
	case '}':
		return nil
	case ':':
		return p.spec(field)
	}
	return valueError("expected ':' after conversion specifier")
}

func (p *fieldParser) spec(field *replacementField) error {
	start, depth := p.pos, 1
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		p.pos++
		switch c {
		case '{':
			field.nested = true
			depth++
		case '}':
			depth--
		}
		if depth == 0 {
			field.spec = p.text[start : p.pos-1]
			return nil
		}
	}
	return valueError("unmatched '{' in format spec")
}
