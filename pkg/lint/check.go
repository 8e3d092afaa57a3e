package lint

// Check is all there is to know about one defect that djready finds.
type Check struct {
	// ID ("DR101") and Name ("debug-enabled") are permanent and never reused.
	ID, Name string
	// Title is the defect in a few words, for lists: "DEBUG is on in production".
	Title    string
	Category Category
	Severity Severity
	// Pedantic checks are shown only on demand.
	Pedantic bool
	// CWE are the weaknesses of the Common Weakness Enumeration.
	CWE []int
	// Django are the system checks that say the same: "security.W018".
	Django []string
	// Overlaps are rules of linters for Python that look for the same where it is
	// written as a literal: "bandit B105", "ruff S105", "SonarPython S2068".
	Overlaps []string
	// Since is the version of djready that first had the check.
	Since string
	// Why says what an attacker or an unlucky day makes of the defect, and Fix
	// how to mend it: Markdown, for the documentation page. FixLine is the same
	// advice in one plain line, for the text report.
	Why, Fix, FixLine string
	// Practice names the good practice that the check's satisfied side records;
	// "" if it records none.
	Practice string
	// Links are pages to read on.
	Links []string
	// Page is the check's documentation, Markdown; generated.
	Page string
	// Last checks run when all others have: they tell what the others came upon.
	Last bool
	// Run looks for the defect. It is called once for the project as a whole and
	// once for each production settings module: see OnProject and OnSettings.
	Run func(*Pass)
}

// Security reports whether findings of the check are security findings: those
// of the category, and those with a CWE.
func (c *Check) Security() bool { return c.Category == Security || len(c.CWE) > 0 }

// Category is a heading of the assessment.
type Category string

// The categories.
const (
	Security      Category = "Security"
	Configuration Category = "Configuration"
	Dependencies  Category = "Dependencies"
	Database      Category = "Database"
	Logging       Category = "Logging"
	API           Category = "API"
	Deployment    Category = "Deployment"
	Tool          Category = "Tool"
)

// Severity is how bad the defect is, whoever has it.
type Severity uint8

// The severities, the worst last, so that they compare.
const (
	Note Severity = iota
	Low
	Medium
	High
	Critical
)

// String is the severity in a word.
func (s Severity) String() string {
	return [...]string{"note", "low", "medium", "high", "critical"}[s]
}

// Severities are all severities, the worst first.
func Severities() []Severity { return []Severity{Critical, High, Medium, Low, Note} }

// ParseSeverity reads a severity's word.
func ParseSeverity(word string) (Severity, bool) {
	for _, s := range Severities() {
		if s.String() == word {
			return s, true
		}
	}
	return Note, false
}

// Confidence is how sure one finding is.
type Confidence uint8

// The confidences, the surest last.
const (
	// ConfidenceLow: there is evidence for it, or it holds only where the
	// operator forgot what a deployment file sets. Shown on demand.
	ConfidenceLow Confidence = iota
	// ConfidenceMedium: it holds, but something that the repository does not
	// hold may replace the value, or its scope is limited. Never fails the gate.
	ConfidenceMedium
	// ConfidenceHigh: it holds.
	ConfidenceHigh
)

// String is the confidence in a word.
func (c Confidence) String() string { return [...]string{"low", "medium", "high"}[c] }

// ParseConfidence reads a confidence's word.
func ParseConfidence(word string) (Confidence, bool) {
	for _, c := range []Confidence{ConfidenceLow, ConfidenceMedium, ConfidenceHigh} {
		if c.String() == word {
			return c, true
		}
	}
	return 0, false
}
