package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/config/nearest"
)

// choice is the value of a flag that takes one of a few words.
type choice struct {
	target *string
	words  []string
}

// Set takes a word.
func (c choice) Set(word string) error {
	if err := oneOf(word, c.words); err != nil {
		return err
	}
	*c.target = word
	return nil
}

// String is the word.
func (c choice) String() string {
	if c.target == nil {
		return ""
	}
	return *c.target
}

// Type is what pflag calls the value.
func (c choice) Type() string { return "string" }

func oneOf(word string, words []string) error {
	for _, each := range words {
		if each == word {
			return nil
		}
	}
	expected := "expected " + strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
	if near, ok := nearest.Word(word, words); ok {
		expected += fmt.Sprintf("; did you mean %q?", near)
	}
	return errors.New(expected)
}
