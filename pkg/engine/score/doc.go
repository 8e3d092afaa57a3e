// Package score marks how ready a project is for production, from 0 to 10.
//
// What comes in: the findings that count, and what shows that a category has
// something to mark. What goes out: a lint.Score. It reads nothing and decides
// nothing about findings.
//
// # The formula
//
// Each finding takes a share of its category's mark, by its severity:
//
//	critical 25 %, high 15 %, medium 10 %, low 3 %, note nothing
//
// A finding of medium confidence takes half of that, one of low confidence
// nothing: it may not hold. What only --pedantic shows takes nothing: it is a
// matter of taste. Of several findings of one check the worst takes its share, the
// next one half of its own, the next one a quarter, and so on to the eighth: twenty
// views with one fault are not twenty faults.
//
// The shares of different checks multiply, so that each takes of what is left:
// a category's mark is 10 × (1 − share) × (1 − share) × …, rounded down.
//
// The overall mark is the mean of the categories that apply, weighted, and
//
//   - at most 6.5 while a critical finding is open, half a point less for each
//     further one and a tenth less for each of high severity, down to 4.0,
//   - at most 8.5 while one of high severity is open, likewise down to 6.5,
//   - at most two and a half points above the mark for security.
//
// A category applies where there is something to mark: a project without an API
// has no mark for it, neither ten points nor none. A category that only a finding
// speaks of counts where it lowers the mean, never where it raises it. So no
// finding ever raises a mark, and mending one never lowers it.
//
// The mark after fixes is the one of the project without findings of medium
// severity or above, the one after the urgent fixes without critical and high ones.
//
// Suppressed findings do not count: a person has decided about them, with a
// reason. There is no score where the production settings were not evaluated.
package score
