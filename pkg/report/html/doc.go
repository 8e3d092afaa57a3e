// Package html makes HTML pages that are safe by construction.
//
// What comes in: nodes, put together by functions, whose texts may be anything.
// What goes out: one self-contained page that loads nothing, with a policy under
// which a browser runs no script and takes no style but djready's own.
//
// It knows nothing of findings. It is not built on html/template: what looks a
// method up by its name, as templates do, has the linker keep every method there
// is, and that makes the binary 2 MB larger.
package html
