// Package page writes an assessment as a page for a browser.
//
// What comes in: an assessment.Document, whose texts are masked and visible. What
// goes out: one HTML file that loads nothing. Without its script it shows all that
// there is; the script only leaves out what a reader does not want to see now.
package page
