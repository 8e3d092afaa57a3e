package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/djready/djready/pkg/publish"
	"github.com/djready/djready/pkg/report"
)

// prepare reads the inputs, and what GitHub says of the run. The error is wrong
// usage.
func (a *actionRun) prepare() error {
	a.readRun()
	var err error
	if a.inputs, err = readInputs(a.workflow.Input); err != nil {
		return err
	}
	if err = a.flags.fill(a.workflow.Input); err != nil {
		return err
	}
	if a.outputs, err = parseOutputs(a.flags.outputs); err != nil {
		return err
	}
	if a.place, err = findWorkplace(a.Getenv("GITHUB_WORKSPACE"), a.inputs.path); err != nil {
		return err
	}
	a.flags.root = a.place.top
	if err = a.checkFiles(); err != nil {
		return err
	}
	a.chooseBase()
	return a.flags.readTemplate(a.outputs)
}

// readRun reads what GitHub says of the run. Without its event only forks are
// not known.
func (a *actionRun) readRun() {
	file, err := os.Open(a.Getenv("GITHUB_EVENT_PATH"))
	if err != nil {
		a.run, _ = publish.ReadRun(a.Getenv, nil)
		return
	}
	defer file.Close()
	if a.run, err = publish.ReadRun(a.Getenv, file); err != nil {
		a.complain(err.Error())
	}
}

// checkFiles looks at all files that inputs name.
func (a *actionRun) checkFiles() error {
	files := [][2]string{{"sarif-file", a.inputs.sarifFile}, {"baseline", a.flags.baseline}, {"config", a.flags.config}, {"template", a.flags.template}}
	for _, name := range a.flags.envFiles {
		files = append(files, [2]string{"env-file", name})
	}
	for _, o := range a.outputs {
		files = append(files, [2]string{"output", o.file})
	}
	for _, file := range files {
		if file[1] == "" {
			continue
		}
		if err := a.place.keeps(file[0], file[1]); err != nil {
			return err
		}
	}
	return nil
}

// judge examines the project, and writes the reports. The error is wrong usage.
func (a *actionRun) judge() error {
	var err error
	a.examined, err = a.examine([]string{filepath.Join(a.place.top, filepath.FromSlash(a.place.path))}, a.flags)
	if err != nil {
		return err
	}
	e := a.examined
	a.status = e.status
	for _, message := range e.complaints {
		a.note(publish.ErrorLevel, message)
	}
	for _, internal := range e.internal {
		a.note(publish.ErrorLevel, internal.Error())
		if a.Getenv("DJREADY_DEBUG") != "" {
			fmt.Fprint(a.Stderr, internal.Stack)
		}
	}
	err = a.workflow.Group("Report: "+report.Conclusion(e.report), func() error {
		return a.write(e, a.outputs, a.flags)
	})
	if err != nil {
		a.fail(unpublished, err)
	}
	return nil
}
