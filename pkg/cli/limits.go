package cli

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/limit"
)

// limits are those of the configuration, and over them those of the command line.
func limits(flags []string, c config.Config) (limit.Limits, error) {
	var out limit.Limits
	for _, name := range slices.Sorted(maps.Keys(c.Limits)) {
		if err := out.Set(name, c.Limits[name]); err != nil {
			return out, fmt.Errorf("%s: limits: %w", c.File, err)
		}
	}
	for _, each := range flags {
		name, text, _ := strings.Cut(each, "=")
		n, err := strconv.Atoi(text)
		if err != nil {
			return out, fmt.Errorf("--limit: found %q, expected NAME=NUMBER, for example file-size=4000000", each)
		}
		if err := out.Set(name, n); err != nil {
			return out, fmt.Errorf("--limit: %w", err)
		}
	}
	return out, nil
}
