package nearest

import "strings"

// longest is the longest word that is compared: nobody mistypes a longer one
// into a known one, and the comparison takes time by the square.
const longest = 64

// Word is the known word that is most like the given one; of equals the first.
// It is false where none is: where more than half of the letters differ.
func Word(word string, known []string) (string, bool) {
	if word == "" || len(word) > longest {
		return "", false
	}
	best, least := "", max(1, len(word)/2)+1
	for _, each := range known {
		d := distance(strings.ToLower(word), strings.ToLower(each))
		if len(word) > 3 && strings.Contains(each, strings.ToLower(word)) {
			d = min(d, 1) // a word cut short
		}
		if d < least {
			best, least = each, d
		}
	}
	return best, best != ""
}

// distance is Levenshtein's: how many bytes to insert, delete or replace.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
