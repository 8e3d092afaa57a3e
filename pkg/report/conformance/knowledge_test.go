package conformance

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// knowledge is what a schema says of properties, and which of them documents had.
// For readers the schema lets any property pass, since later versions may add some;
// so the validator does not tell that one is unknown.
type knowledge struct {
	schema map[string]any
	seen   map[string]bool // by where in the schema they are
}

func newKnowledge(t *testing.T, file string) *knowledge {
	t.Helper()
	k := &knowledge{seen: map[string]bool{}}
	require.NoError(t, json.Unmarshal([]byte(read(t, file)), &k.schema))
	return k
}

// unknown are the properties of a document that the schema does not name.
func (k *knowledge) unknown(content []byte) []string {
	var v any
	if err := json.Unmarshal(content, &v); err != nil {
		return []string{err.Error()}
	}
	return k.in(k.schema, "", v)
}

// in walks through a value and the schema of it, which stands at a place.
func (k *knowledge) in(schema map[string]any, at string, v any) []string {
	if name, found := schema["$ref"].(string); found {
		at = strings.TrimPrefix(name, "#")
		schema = k.find(at)
	}
	var out []string
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			out = append(out, k.in(schema["items"].(map[string]any), at+"/items", item)...)
		}
	case map[string]any:
		if schema["additionalProperties"] == true {
			return nil
		}
		for name, item := range v {
			property, where := k.property(schema, at, name)
			if property == nil {
				out = append(out, at+": "+name)
				continue
			}
			k.seen[where] = true
			out = append(out, k.in(property, where, item)...)
		}
	}
	return out
}

// property finds a property of an object, or of what the object also is.
func (k *knowledge) property(schema map[string]any, at, name string) (map[string]any, string) {
	if properties, found := schema["properties"].(map[string]any); found && properties[name] != nil {
		return properties[name].(map[string]any), at + "/properties/" + name
	}
	all, _ := schema["allOf"].([]any)
	for _, each := range all {
		at := strings.TrimPrefix(each.(map[string]any)["$ref"].(string), "#")
		if property, where := k.property(k.find(at), at, name); property != nil {
			return property, where
		}
	}
	return nil, ""
}

// find is what stands at a place of the schema: /definitions/finding.
func (k *knowledge) find(at string) map[string]any {
	out := k.schema
	for name := range strings.SplitSeq(strings.TrimPrefix(at, "/"), "/") {
		out = out[name].(map[string]any)
	}
	return out
}

// unwritten are the places of the properties that no document had.
func (k *knowledge) unwritten() []string {
	var out []string
	var walk func(v any, at string)
	walk = func(v any, at string) {
		object, found := v.(map[string]any)
		if !found {
			return
		}
		for name, each := range object {
			where := fmt.Sprintf("%s/%s", at, name)
			if strings.HasSuffix(at, "/properties") && !k.seen[where] {
				out = append(out, where)
			}
			walk(each, where)
		}
	}
	walk(k.schema, "")
	slices.Sort(out)
	return out
}
