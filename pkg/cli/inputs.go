package cli

import (
	"strings"

	"github.com/djready/djready/pkg/publish"
)

// inputs are those of the action that are about GitHub alone.
type inputs struct {
	path, sarifFile, category string
	upload, annotations       string // auto, always or never
	summary, wait             bool
	commit                    publish.Commit // the zero one where nobody says it
	token, api                string
}

// whens are the words for when something is done.
func whens() []string { return []string{"auto", "always", never} }

// readInputs reads what the workflow's author says. An empty input is not given.
func readInputs(input func(name string) string) (inputs, error) {
	in := inputs{
		path: input("path"), sarifFile: input("sarif-file"), category: input("category"),
		token: input("token"), api: input("api-url"),
		upload: "auto", annotations: "auto", summary: true, wait: true,
	}
	if in.path == "" {
		in.path = "."
	}
	for _, each := range []struct {
		name  string
		words []string
		take  func(word string)
	}{
		{"upload", whens(), func(word string) { in.upload = word }},
		{"annotations", whens(), func(word string) { in.annotations = word }},
		{"summary", booleans(), func(word string) { in.summary = word == "true" }},
		{"wait-for-processing", booleans(), func(word string) { in.wait = word == "true" }},
	} {
		word := strings.ToLower(input(each.name))
		if word == "" {
			continue
		}
		if err := oneOf(word, each.words); err != nil {
			return in, wrongInput(each.name, word, err)
		}
		each.take(word)
	}
	var err error
	in.commit, err = publish.GivenCommit(input("ref"), input("sha"))
	return in, err
}
