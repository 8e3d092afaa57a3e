package config

import (
	"bytes"
	"encoding/json"

	"github.com/djready/djready/pkg/limit"
)

// schemaDraft is the draft of JSON Schema that editors read best.
const schemaDraft = "http://json-schema.org/draft-07/schema#"

// Schema is the JSON Schema of the configuration, for editors. The checks are
// the IDs and names that may be written.
func Schema(checks []string) ([]byte, error) {
	properties := map[string]any{}
	for _, k := range keys() {
		property := k.schema(checks)
		property["description"] = k.does
		properties[k.name] = property
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(map[string]any{
		"$schema": schemaDraft, "title": "djready", "description": "What .djready.toml holds, and [tool.djready] of pyproject.toml",
		"type": "object", "additionalProperties": false, "properties": properties,
	})
	return out.Bytes(), err
}

// schema is the schema of one key's value.
func (k key) schema(checks []string) map[string]any {
	word := map[string]any{"type": "string"}
	if k.words != nil {
		word["enum"] = k.words
	}
	check := map[string]any{"type": "string"}
	if k.checks {
		check["enum"] = checks
	}
	switch k.shape {
	case flag:
		return map[string]any{"type": "boolean"}
	case texts:
		return map[string]any{"type": "array", "items": check}
	case textTable:
		return map[string]any{"type": "object", "additionalProperties": word, "propertyNames": check}
	case limitTable:
		return limitsSchema()
	case textsTable:
		return map[string]any{"type": "object", "additionalProperties": map[string]any{"type": "array", "items": check}}
	}
	return word
}

// limitsSchema is the schema of the table of limits.
func limitsSchema() map[string]any {
	properties := map[string]any{}
	for _, each := range limit.All() {
		properties[each.Name] = map[string]any{"type": "integer", "minimum": 1, "maximum": each.Most, "default": each.Default, "description": each.Counts}
	}
	return map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
}
