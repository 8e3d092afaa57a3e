package eval_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// casesFile lists the programs for tools outside this repository that run them
// in CPython themselves.
const casesFile = programs + "/cases.json"

// programCase is one entry of the list: a module below a root, and the variables
// that are set when it starts.
type programCase struct {
	Name   string            `json:"name"`
	Root   string            `json:"root"`
	Module string            `json:"module"`
	Env    map[string]string `json:"env"`
}

// TestCasesListEveryProgram: a program that is recorded is listed, in order, and
// the list names no other.
func TestCasesListEveryProgram(t *testing.T) {
	var want []programCase
	for _, file := range recordedAnswers(t) {
		module := strings.TrimSuffix(filepath.Base(file), ".json")
		want = append(want, programCase{Name: module, Root: ".", Module: module, Env: map[string]string{}})
	}
	var got []programCase
	raw, err := os.ReadFile(casesFile)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &got))
	require.Equal(t, want, got)
}

// recordedAnswers are the files that hold what CPython made of a program, sorted.
func recordedAnswers(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(programs, "*.json"))
	require.NoError(t, err)
	var answers []string
	for _, file := range files {
		if filepath.ToSlash(file) != casesFile {
			answers = append(answers, file)
		}
	}
	require.NotEmpty(t, answers)
	return answers
}
