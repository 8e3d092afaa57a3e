package cli

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"
)

// version is djready's own, as reports name it.
const version = "0.1.0"

func (c Command) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  exactly(0, "none"),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(c.Stdout, "djready %s (%s, %s/%s)\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
}
