package cli

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/djready/djready/pkg/merge"
)

// overview writes the organisation's view of what djready merge joined.
func (c Command) overview(paths []string, flags *assessFlags) error {
	if flags.from == "" {
		return errors.New("--previous: found no --from; name the newer report with it")
	}
	if len(paths) > 0 {
		return fmt.Errorf("--from: found the PATH %s as well, expected one of both", paths[0])
	}
	joined, err := readJoined("--from", flags.from)
	if err != nil {
		return err
	}
	var previous *merge.Joined
	if flags.previous != "" {
		if previous, err = readJoined("--previous", flags.previous); err != nil {
			return err
		}
	}
	overview, content := joined.Overview(previous), bytes.Buffer{}
	write := overview.Markdown
	switch flags.format {
	case "html":
		write = overview.HTML
	case "json":
		write = overview.JSON
	}
	if err := write(&content); err != nil {
		return err
	}
	return c.writeOut(content.Bytes(), flags.output)
}

// readJoined reads a file that djready merge wrote; a single report is taken for
// an organisation of one.
func readJoined(flag, file string) (*merge.Joined, error) {
	content, err := readFile(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", flag, err)
	}
	joined, err := merge.Join([]merge.Input{{Name: repositoryName(file), Source: file, Content: content}}, merge.Options{Version: version})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", flag, err)
	}
	return joined, nil
}
