package lint

import "fmt"

// Points are a mark in tenths of a point: 0 is the worst, FullMarks the best.
// Whole numbers, so that a score is the same on every machine.
type Points int

// FullMarks is the best mark, 10.0.
const FullMarks Points = 100

// String is the mark with one decimal: "6.1".
func (p Points) String() string { return fmt.Sprintf("%d.%d", p/10, p%10) }

// MarshalJSON writes the mark as a number of points: 6.1.
func (p Points) MarshalJSON() ([]byte, error) { return []byte(p.String()), nil }

// Score is how ready a project is for production, in points.
type Score struct {
	// Overall is the mark of the project as it stands, AfterUrgent the one that it
	// has once no critical or high finding is left, AfterFixes the one without
	// medium ones too.
	Overall, AfterUrgent, AfterFixes Points
	// Mean is the weighted mean of the categories, before the limits.
	Mean Points
	// Categories are the marks of the categories, those too that do not apply, in
	// the order of ScoredCategories.
	Categories []CategoryScore
	// Limits say what keeps the overall mark below the mean of the categories, a
	// sentence each.
	Limits []string
	// NotCounted says what was found and does not count, a sentence each.
	NotCounted []string
	// Missing says why there is no score, a clause; "" where there is one. The
	// other fields are then empty.
	Missing string
}

// CategoryScore is the mark of one category.
type CategoryScore struct {
	Category Category
	// Applies says that there is something to mark. A project without an API has
	// no mark for it: neither ten points nor none.
	Applies bool
	// Why says what shows that it applies, or does not: a clause.
	Why string
	// Weight is how much it counts for the overall mark, beside the others'.
	Weight int
	// Value is the mark as it stands, AfterFixes the one without findings of
	// medium severity or above; 0 where the category does not apply.
	Value, AfterFixes Points
	// Deductions are what the mark was lowered for, the most first.
	Deductions []Deduction
}

// Deduction is what the findings of one check take from a category's mark.
type Deduction struct {
	Check *Check
	// Findings is how many count.
	Findings int
	// Share is the part of the mark that they take, in millionths.
	Share int
}

// ScoredCategories are the categories that have a mark, in the order of reports.
func ScoredCategories() []Category {
	return []Category{Security, Configuration, Dependencies, Logging, Database, API, Deployment}
}
