package conformance

// log is a SARIF log as GitHub reads it: what it does not look at is left out.
type log struct {
	Runs []run
}

type run struct {
	Tool struct {
		Driver struct{ Rules []rule }
	}
	AutomationDetails struct{ ID string }
	ColumnKind        string
	Invocations       []struct{ ExecutionSuccessful bool }
	Results           []result
	Properties        struct {
		Scores map[string]struct {
			Overall, AfterUrgent, AfterFixes *float64
			Missing                          string
		}
	}
}

type rule struct {
	ID, Name, HelpURI                 string
	ShortDescription, FullDescription message
	Help                              struct{ Text, Markdown string }
	DefaultConfiguration              struct{ Level string }
	Properties                        struct {
		Tags      []string
		Precision string
		Security  *string `json:"security-severity"`
		Problem   string  `json:"problem.severity"`
	}
}

type message struct{ Text string }

type result struct {
	RuleID           string
	RuleIndex        *int
	Level, Kind      string
	Message          message
	Locations        []location
	RelatedLocations []location
	CodeFlows        []struct {
		ThreadFlows []struct{ Locations []struct{ Location location } }
	}
	PartialFingerprints map[string]string
	Suppressions        []any
	Fixes               []fix
}

type location struct {
	ID               *int
	Message          message
	PhysicalLocation struct {
		ArtifactLocation struct{ URI string }
		Region           region
	}
}

type region struct{ StartLine, StartColumn, EndLine, EndColumn int }

type fix struct {
	Description     message
	ArtifactChanges []struct {
		ArtifactLocation struct{ URI string }
		Replacements     []struct {
			DeletedRegion   region
			InsertedContent message
		}
	}
}
