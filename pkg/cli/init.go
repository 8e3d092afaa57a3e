package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/tree"
)

// workflowFile is where GitHub looks for a workflow.
const workflowFile = ".github/workflows/djready.yml"

func (c Command) initCommand() *cobra.Command {
	workflow := false
	command := &cobra.Command{
		Use:   "init [DIRECTORY]",
		Short: "Write a commented configuration, and with --workflow a GitHub workflow",
		Long: `init writes .djready.toml with every key in a comment, and with --workflow the workflow .github/workflows/djready.yml
too, into DIRECTORY, by default the current one. A file that is there is kept.`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return fmt.Errorf("found %s, expected one DIRECTORY at most", counted(len(args), "argument"))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return c.init(append(args, ".")[0], workflow)
		},
	}
	command.Flags().BoolVar(&workflow, "workflow", false, "write the workflow "+workflowFile+", too")
	return command
}

// newFile is a file that init is to write.
type newFile struct {
	name    string
	content []byte
}

// init writes the files that are not there. Where all of them are, that is wrong
// usage.
func (c Command) init(directory string, workflow bool) error {
	root, err := os.OpenRoot(directory)
	if err != nil {
		return fmt.Errorf("%s: %w; name a directory that is there and can be written to", directory, cause(err))
	}
	defer root.Close()
	var files []newFile
	wrote := false
	if configured(directory) {
		c.complain(fmt.Sprintf("%s of %s configures djready already and is kept", config.ProjectFile, directory))
	} else {
		files = append(files, newFile{config.OwnFile, config.Template()})
	}
	if workflow {
		files = append(files, newFile{workflowFile, workflowText(defaultBranch(root))})
	}
	for _, f := range files {
		switch err := create(root, f); {
		case errors.Is(err, fs.ErrExist):
			c.complain(path.Join(directory, f.name) + " is there already and is kept; remove it to have it written anew")
		case err != nil:
			return fmt.Errorf("%s: %w; name a directory that can be written to", path.Join(directory, f.name), cause(err))
		default:
			wrote = true
			fmt.Fprintf(c.Stdout, "wrote %s\n", oneLine(path.Join(directory, f.name)))
		}
	}
	if !wrote {
		return ended(misused)
	}
	return nil
}

// configured tells whether the project's own file configures djready: two
// configurations are one too many. What is wrong with it is told by check.
func configured(directory string) bool {
	opened, err := tree.Dir(directory)
	if err != nil {
		return false
	}
	c, err := config.Find(opened)
	return err == nil && c.File == config.ProjectFile
}

// create writes a file that is not there, and never outside the root.
func create(root *os.Root, f newFile) error {
	if err := root.MkdirAll(path.Dir(f.name), 0o755); err != nil {
		return err
	}
	file, err := root.OpenFile(f.name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(f.content)
	return errors.Join(err, file.Close())
}

// branchName is what may stand in a workflow between quotes.
var branchName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$`)

// defaultBranch is the one that the repository was cloned with, else main.
func defaultBranch(root *os.Root) string {
	const otherwise = "main"
	text, err := root.ReadFile(".git/refs/remotes/origin/HEAD")
	if err != nil {
		return otherwise
	}
	name, found := strings.CutPrefix(strings.TrimSpace(string(text)), "ref: refs/remotes/origin/")
	if !found || !branchName.MatchString(name) {
		return otherwise
	}
	return name
}
