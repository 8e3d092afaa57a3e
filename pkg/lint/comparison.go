package lint

// Comparison is what a comparison with an earlier state came to. The findings
// that it did not have are marked as New.
type Comparison struct {
	// With names the earlier state: a baseline's file, a commit.
	With string
	// Kept says that it is the tree's own baseline, from which djready baseline
	// drops what is gone.
	Kept bool
	// Known counts the shown findings that it has.
	Known int
	// Gone are its findings that are no more.
	Gone []Gone
	// Doubt is why it may lack findings that were there, "" where it does not.
	Doubt string
}

// Gone is a finding of an earlier state that is gone.
type Gone struct {
	Identity
	// File is where it stood.
	File string
	// Count is how many equal ones are gone, at least 1.
	Count int
}
