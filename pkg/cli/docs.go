package cli

//go:generate go -C ../.. run ./cmd/djready docs

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"

	"github.com/spf13/cobra"

	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/limit"
	"github.com/djready/djready/pkg/lint"
)

// The places of the documentation and of what it is made from, relative to the
// repository's top.
const (
	readme       = "README.md"
	pages        = "checks/docs"
	fixtures     = "testdata/checks"
	configSchema = "pkg/config/djready.schema.json"
	modelProject = "testdata/projects/maisha"
)

// docsCommand is for those who develop djready, in the repository's top.
func (c Command) docsCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "docs",
		Short:  "Write the generated documentation of this repository",
		Hidden: true,
		Args:   exactly(0, "none; run it at the top of djready's repository"),
		RunE: func(*cobra.Command, []string) error {
			documents, err := generate(c.checks)
			if err != nil {
				return err
			}
			for _, d := range documents {
				if err := replaceFile(d.file, d.content); err != nil {
					return fmt.Errorf("%s: %w", d.file, cause(err))
				}
			}
			return nil
		},
	}
}

// document is a generated file.
type document struct {
	file    string
	content []byte
}

// generate makes all generated documents.
func generate(all []*lint.Check) ([]document, error) {
	var out []document
	for _, check := range all {
		cases, err := catalog.Cases(os.DirFS(path.Join(fixtures, check.Name)))
		if errors.Is(err, fs.ErrNotExist) {
			continue // a check without fixtures fails its own test
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", check.Name, err)
		}
		page, err := catalog.Render(check, cases)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", check.Name, err)
		}
		out = append(out, document{path.Join(pages, check.Name+".md"), page})
	}
	schema, err := generateSchema(all)
	if err != nil {
		return nil, err
	}
	out = append(out, document{configSchema, schema})
	text, err := generateReadme(all)
	return append(out, document{readme, text}), err
}

// generateSchema makes the schema of the configuration, which names all checks.
func generateSchema(all []*lint.Check) ([]byte, error) {
	words := make([]string, 0, 2*len(all))
	for _, check := range all {
		words = append(words, check.ID, check.Name)
	}
	return config.Schema(words)
}

func generateReadme(all []*lint.Check) ([]byte, error) {
	text, err := os.ReadFile(readme)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; run djready docs at the top of its repository", readme, cause(err))
	}
	var output bytes.Buffer
	Command{Stdout: &output, Stderr: &output}.Main([]string{modelProject})
	text, err = fill(text, "output", slices.Concat([]byte("```text\n"), bytes.TrimSpace(output.Bytes()), []byte("\n```\n")))
	if err != nil {
		return nil, err
	}
	if text, err = fill(text, "limits", limit.Table()); err != nil {
		return nil, err
	}
	if text, err = fill(text, "formats", formatTable()); err != nil {
		return nil, err
	}
	return fill(text, "checks", catalog.Table(all))
}

// fill replaces what stands between the two comments that mark a generated part.
func fill(text []byte, part string, content []byte) ([]byte, error) {
	begin := fmt.Appendf(nil, "<!-- generated: %s -->\n", part)
	end := fmt.Appendf(nil, "<!-- end: %s -->", part)
	before, rest, found := bytes.Cut(text, begin)
	_, after, closed := bytes.Cut(rest, end)
	if !found || !closed {
		return nil, fmt.Errorf("%s: the comments that mark the part %q are not there; put them back", readme, part)
	}
	return slices.Concat(before, begin, content, end, after), nil
}
