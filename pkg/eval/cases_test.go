package eval_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
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
// the list names no other. A case sets none but variables that its program
// requires: those that it compares with a default before it refuses to start.
func TestCasesListEveryProgram(t *testing.T) {
	var listed []programCase
	raw, err := os.ReadFile(casesFile)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &listed))
	var modules, names []string
	for _, file := range recordedAnswers(t) {
		modules = append(modules, strings.TrimSuffix(filepath.Base(file), ".json"))
	}
	for _, each := range listed {
		names = append(names, each.Name)
	}
	require.Equal(t, modules, names)
	for _, each := range listed {
		require.Equal(t, programCase{Name: each.Name, Root: ".", Module: each.Name, Env: each.Env}, each)
		if len(each.Env) > 0 {
			required := readAnswers(t, filepath.Join(programs, each.Name+".json")).Required
			require.Subset(t, required, slices.Collect(maps.Keys(each.Env)), each.Name)
		}
	}
}

func readAnswers(t *testing.T, file string) answers {
	t.Helper()
	var a answers
	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &a))
	return a
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
