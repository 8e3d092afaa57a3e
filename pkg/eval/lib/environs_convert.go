package lib

import (
	"math"
	"math/big"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

// unsure is the result of a conversion of which nothing is known.
func unsure() (value.Traced, string) { return value.Traced{}, "" }

var rawField = field{"", func(_ *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) { return v, "" }}

func opaqueField(typeName string) field {
	return field{typeName, func(*eval.Call, value.Traced, fieldOptions) (value.Traced, string) { return unsure() }}
}

var strField = field{"str", func(_ *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	if known(v) && v.Value.Type() != "str" && v.Value.Type() != "bytes" {
		return v, "Not a valid string."
	}
	return v, ""
}}

// convertWith calls int() or float() where that surely succeeds.
func convertWith(c *eval.Call, class string, v value.Traced, valid func(value.Value) bool, complaint string) (value.Traced, string) {
	switch {
	case value.IsUnknown(v.Value):
		return unsure()
	case !valid(v.Value):
		return v, complaint
	}
	return c.Pass(c.Invoke(c.Library("builtins."+class), v).Value, v), ""
}

var intField = field{"int", func(c *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	return convertWith(c, "int", v, isIntText, "Not a valid integer.")
}}

func isIntText(v value.Value) bool {
	switch v := v.(type) {
	case value.Int:
		return true
	case value.Float:
		return !math.IsNaN(float64(v)) && !math.IsInf(float64(v), 0)
	case value.Str:
		_, err := parseInt(string(v), 10)
		return err == nil
	}
	return false
}

var floatField = field{"float", func(c *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	return convertWith(c, "float", v, isFloatText, "Not a valid number.")
}}

func isFloatText(v value.Value) bool {
	switch v := v.(type) {
	case value.Int:
		return v.BitLen() < 1000
	case value.Float:
		return !math.IsNaN(float64(v)) && !math.IsInf(float64(v), 0)
	case value.Str:
		f, err := parseFloat(string(v))
		return err == nil && !math.IsNaN(f) && !math.IsInf(f, 0)
	}
	return false
}

// The words of marshmallow's Boolean, which knows no other spellings.
var (
	marshmallowTrue  = []string{"t", "T", "true", "True", "TRUE", "on", "On", "ON", "y", "Y", "yes", "Yes", "YES", "1"}
	marshmallowFalse = []string{"f", "F", "false", "False", "FALSE", "off", "Off", "OFF", "n", "N", "no", "No", "NO", "0"}
)

var boolField = field{"bool", func(c *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	if value.IsUnknown(v.Value) {
		return unsure()
	}
	if s, ok := text(v); ok {
		switch {
		case slices.Contains(marshmallowTrue, s):
			return c.Pass(value.Bool(true), v), ""
		case slices.Contains(marshmallowFalse, s):
			return c.Pass(value.Bool(false), v), ""
		}
		return v, "Not a valid boolean."
	}
	for truth, number := range map[bool]int64{true: 1, false: 0} {
		if value.Equal(v.Value, value.NewInt(number)) == value.Yes {
			return c.Pass(value.Bool(truth), v), ""
		}
	}
	return v, "Not a valid boolean."
}}

var pathField = field{"PosixPath", func(c *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	switch v.Value.(type) {
	case value.Path:
		return v, ""
	case value.Str:
		return c.Pass(c.Invoke(c.Library("pathlib.Path"), v).Value, v), ""
	}
	return unsure()
}}

// logLevels are the names of logging that hold a level.
var logLevels = map[string]int64{"NOTSET": 0, "DEBUG": 10, "INFO": 20, "WARN": 30, "WARNING": 30, "ERROR": 40, "CRITICAL": 50, "FATAL": 50}

var logLevelField = field{"int", func(c *eval.Call, v value.Traced, o fieldOptions) (value.Traced, string) {
	if s, ok := text(v); ok && !isIntText(v.Value) {
		level, found := logLevels[upperText(s)]
		if !found {
			return v, "Not a valid log level."
		}
		return c.Pass(value.NewInt(level), v), ""
	}
	return intField.convert(c, v, o)
}}

var jsonField = field{"", func(c *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	s, ok := text(v)
	switch {
	case !ok && isPlainValue(v.Value):
		return v, ""
	case !ok:
		return unsure()
	}
	c.Spend(1 + len(s)/8)
	d := jsonDecoder{c: c, from: v, rest: s}
	out, err := d.document()
	if err != nil {
		return v, "Not valid JSON."
	}
	if d.unclear {
		return unsure()
	}
	return out, ""
}}

// durationPattern is the order of units that environs reads.
var durationPattern = lazyregexp.New(`^\s*(?:(-?\d+)\s*w\s*)?(?:(-?\d+)\s*d\s*)?(?:(-?\d+)\s*h\s*)?(?:(-?\d+)\s*m\s*)?(?:(-?\d+)\s*s\s*)?(?:(-?\d+)\s*ms\s*)?(?:(-?\d+)\s*[µu]s\s*)?$`)

// durationUnits are the lengths of the pattern's groups, in microseconds.
var durationUnits = []int64{7 * microsecondsPerDay, microsecondsPerDay, 3600 * microsecondsPerSecond, 60 * microsecondsPerSecond, microsecondsPerSecond, 1000, 1}

var timedeltaField = field{"timedelta", func(c *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	var sum duration
	switch of := v.Value.(type) {
	case value.Timedelta:
		return v, ""
	case value.Int:
		sum.addInt(of.Int, microsecondsPerSecond)
	case value.Float:
		sum.addFloat(float64(of), microsecondsPerSecond)
	case value.Str:
		if !sum.addUnits(string(of)) {
			f, err := parseFloat(string(of))
			if err != nil {
				return v, "Not a valid period of time."
			}
			sum.addFloat(f, microsecondsPerSecond)
		}
	default:
		return unsure()
	}
	if d, ok := sum.microseconds(); ok {
		return c.Pass(value.Timedelta(d), v), ""
	}
	return unsure()
}}

// addUnits adds "1d 2h"; false where the text is not of that form.
func (d *duration) addUnits(s string) bool {
	groups := durationPattern.FindStringSubmatch(s)
	if groups == nil {
		return false
	}
	any := false
	for i, group := range groups[1:] {
		if n, ok := new(big.Int).SetString(group, 10); ok && group != "" {
			d.addInt(n, durationUnits[i])
			any = true
		}
	}
	return any
}

// plainURL are URLs that marshmallow's validator surely takes.
var plainURL = lazyregexp.New(`^https?://(?:localhost|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,6})(?::[0-9]{2,5})?(?:/[A-Za-z0-9._~/-]*)?$`)

var urlField = field{"ParseResult", func(c *eval.Call, v value.Traced, _ fieldOptions) (value.Traced, string) {
	s, ok := text(v)
	switch {
	case ok && plainURL.MatchString(s):
		return c.Return(c.Invoke(c.Library("urllib.parse.urlparse"), v).Value, v), ""
	case ok && !strings.Contains(s, ":"):
		return v, "Not a valid URL."
	}
	return unsure()
}}
