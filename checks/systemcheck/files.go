package systemcheck

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// uploadDirectory: files.E001.
func uploadDirectory(s scope) {
	directory := s.Settings.Get("FILE_UPLOAD_TEMP_DIR")
	absent := func(v value.Value) value.Answer { return lint.Truthy(v).And(missing(s.Project, v)) }
	s.judge(directory, absent, saying("FILE_UPLOAD_TEMP_DIR is a directory that the repository does not hold"))
}
