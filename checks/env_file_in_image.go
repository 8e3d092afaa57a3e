package checks

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
)

// EnvFileInImage finds images that take the environment file along with the
// source.
var EnvFileInImage = &lint.Check{
	ID: "DR711", Name: "env-file-in-image", Title: "The image takes the environment file in",
	Category: lint.Deployment, Severity: lint.Low, Pedantic: true, CWE: []int{538},
	Since: "0.1.0", Page: page("env-file-in-image"),
	Why: `Git leaves the environment file alone, Docker does not: what lies beside the source when the image is built is copied
into it. Whoever can pull the image reads the secrets, and a container that was given other values by its environment
may still take some from the file.`,
	Fix: `Keep it out of the build. Patterns begin at the context, unlike git's:

~~~text
# .dockerignore
**/.env
.git
~~~`,
	FixLine: "add **/.env to .dockerignore",
	Links: []string{
		"https://docs.docker.com/build/concepts/context/#dockerignore-files",
	},
	Run: lint.OnSettings(envFileInImage),
}

func envFileInImage(p *lint.Pass) {
	reads := envFileReads(p)
	if len(reads) == 0 {
		return
	}
	files := envFilePaths(p.Project, reads[0])
	for _, image := range p.Project.Deployment.Images() {
		name, has := dockerIgnore(p.Project, image)
		c, file := copyOfAll(image, files)
		if file == "" || has && excludesAny(p.Project, name, image.Context, files) {
			continue
		}
		f := lint.Finding{Confidence: lint.ConfidenceMedium, At: c.Location, Subject: file, Fixes: fixes.LeftOut(p.Project, name, path.Base(file))}
		if slices.ContainsFunc(files, p.Project.Tree.Tracked) {
			f.Confidence = lint.ConfidenceHigh // else it is there on a developer's machine only
		}
		f.Message = fmt.Sprintf("%s copies %s into the image, and there is no .dockerignore", image.Source, path.Base(file))
		if has {
			f.Message = fmt.Sprintf("%s copies %s into the image, which .dockerignore lets in", image.Source, path.Base(file))
		}
		p.Report(f)
	}
}

// copyOfAll is the instruction that puts a file into an image wherever in the
// context it lies; file is "" where one of the places is not copied.
func copyOfAll(image *project.Image, files []string) (c manifest.Copy, file string) {
	for _, each := range files {
		if !inContext(image, each) {
			continue
		}
		found, ok := copyOf(image, each)
		if !ok {
			return c, ""
		}
		c, file = found, each
	}
	return c, file
}

// copyOf is the instruction that puts a file of the context, or a directory that
// it would lie in, into an image.
func copyOf(image *project.Image, file string) (manifest.Copy, bool) {
	for _, stage := range image.Lineage() {
		for _, c := range stage.Copies {
			for _, from := range c.Sources {
				remote := c.From != "" || strings.Contains(from, "://") || strings.ContainsAny(from, "$*?[")
				covered := path.Join(image.Context, from)
				if !remote && !strings.Contains(c.Location.Text(), "--exclude") && (covered == "." || covered == file || strings.HasPrefix(file, covered+"/")) {
					return c, true
				}
			}
		}
	}
	return manifest.Copy{}, false
}

func inContext(image *project.Image, file string) bool {
	return image.Context == "." || strings.HasPrefix(file, image.Context+"/")
}

// relativeTo is a path relative to a directory that it lies in.
func relativeTo(dir, file string) string {
	if dir == "." {
		return file
	}
	return strings.TrimPrefix(file, dir+"/")
}

// dockerIgnore names the file that keeps others out of an image's build, and tells
// whether it is there: the Dockerfile's own, else that of the context.
func dockerIgnore(p *project.Project, image *project.Image) (name string, has bool) {
	for _, name = range []string{image.File + ".dockerignore", path.Join(image.Context, ".dockerignore")} {
		if p.Text(name) != nil {
			return name, true
		}
	}
	return name, false
}

// excludesAny reports whether such a file keeps any of the files of the tree out.
func excludesAny(p *project.Project, name, context string, files []string) bool {
	ignore := manifest.ParseDockerIgnore(p.Text(name))
	return slices.ContainsFunc(files, func(file string) bool { return ignore.Excludes(relativeTo(context, file)) })
}
