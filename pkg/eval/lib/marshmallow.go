package lib

import (
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// marshmallowValidateLibrary models marshmallow.validate, as far as settings
// use it. A validator that is not modelled gives an unknown object.
func marshmallowValidateLibrary() *eval.Library {
	return &eval.Library{
		Name:   "marshmallow.validate",
		Models: "marshmallow 4.4.0",
		Classes: []*eval.ClassModel{
			validatorClass("OneOf", []string{"choices", "labels?", "*", "error?"}, func(_ *eval.Call, v value.Traced, a []value.Traced) value.Answer {
				return value.Contains(a[0].Value, v.Value)
			}),
			validatorClass("NoneOf", []string{"iterable", "*", "error?"}, func(_ *eval.Call, v value.Traced, a []value.Traced) value.Answer {
				return value.Contains(a[0].Value, v.Value).Not()
			}),
			validatorClass("Equal", []string{"comparable", "*", "error?"}, func(_ *eval.Call, v value.Traced, a []value.Traced) value.Answer {
				return value.Equal(v.Value, a[0].Value)
			}),
			validatorClass("Length", []string{"min?", "max?", "*", "equal?", "error?"}, lengthIsValid),
			validatorClass("Range", []string{"min?", "max?", "*", "min_inclusive?", "max_inclusive?", "error?"}, rangeIsValid),
		},
	}
}

// validator is the state of a validator: its arguments, and whether they let a
// value pass.
type validator struct {
	args  []value.Traced
	valid func(c *eval.Call, v value.Traced, args []value.Traced) value.Answer
}

// judge raises the class for what the validator refuses.
func (r *validator) judge(c *eval.Call, class string, v value.Traced) {
	switch r.valid(c, v, r.args) {
	case value.No:
		c.RaiseFrom(class, "Invalid value.", v)
	case value.Unsure, value.Maybe:
		c.MayRaise(class, "Invalid value.")
	}
}

// validatorClass is a class of validators.
func validatorClass(name string, params []string, valid func(*eval.Call, value.Traced, []value.Traced) value.Answer) *eval.ClassModel {
	return &eval.ClassModel{
		Name: name,
		New: func(c *eval.Call) value.Traced {
			return c.NewInstance("marshmallow.validate."+name, &validator{args: c.Bind(params...), valid: valid})
		},
		Methods: map[string]eval.Model{"__call__": func(c *eval.Call) value.Traced {
			v := c.Bind("value")[0]
			if r, ok := c.State().(*validator); ok {
				r.judge(c, "marshmallow.ValidationError", v)
			} else {
				c.MayRaise("marshmallow.ValidationError", "")
			}
			return v
		}},
	}
}

func lengthIsValid(_ *eval.Call, v value.Traced, a []value.Traced) value.Answer {
	n := -1
	switch of := v.Value.(type) {
	case value.Str:
		if !inTree(string(of)) {
			n = utf8.RuneCountInString(string(of))
		}
	case *value.List:
		if of.Open == nil {
			n = len(of.Items)
		}
	}
	if n < 0 {
		return value.Unsure
	}
	length := value.NewInt(int64(n))
	if !isNone(a[2]) {
		return value.Equal(length, a[2].Value)
	}
	return withinBounds(length, a[0], a[1])
}

func rangeIsValid(_ *eval.Call, v value.Traced, a []value.Traced) value.Answer {
	if given(a[2]) || given(a[3]) {
		return value.Unsure
	}
	return withinBounds(v.Value, a[0], a[1])
}

func withinBounds(v value.Value, least, most value.Traced) value.Answer {
	number, ok := exactNumber(v)
	answer := value.Yes
	for i, bound := range []value.Traced{least, most} {
		if isNone(bound) {
			continue
		}
		limit, ok2 := exactNumber(bound.Value)
		if !ok || !ok2 {
			return value.Unsure
		}
		order := number.Cmp(limit.Rat)
		answer = answer.And(value.Known(i == 0 && order >= 0 || i == 1 && order <= 0))
	}
	return answer
}

// runValidators calls a validator, or each of several, as environs does: what
// marshmallow's refuse raises the class. What a function of the program raises
// goes on as it is: it stops the program all the same.
func runValidators(c *eval.Call, class string, validate, v value.Traced) {
	validators := []value.Traced{validate}
	switch of := validate.Value.(type) {
	case *value.List:
		validators = of.Items
	case *value.Tuple:
		validators = of.Items
	}
	for _, each := range validators {
		if i, ok := each.Value.(*eval.Instance); ok {
			if r, ok := i.State.(*validator); ok {
				r.judge(c, class, v)
				continue
			}
		}
		c.Invoke(each, v)
	}
}
