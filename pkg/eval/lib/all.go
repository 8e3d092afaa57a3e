package lib

import (
	"slices"

	"github.com/djready/djready/pkg/eval"
)

// All is every library that is modelled. They are data: making them anew costs
// little, and nobody shares them by accident.
func All() []*eval.Library {
	return slices.Concat(
		standardLibraries(), environmentLibraries(), djangoLibraries(), corsheadersLibraries(),
		environsLibraries(), herokuLibraries(), splitSettingsLibraries(), importlibLibraries(),
		tomlLibraries(), configparserLibraries(), strtoboolLibraries(), configurationsLibraries(),
		pydanticLibraries(), djangoUtilsLibraries(), cspLibraries(),
	)
}

// standardLibraries are parts of Python itself.
func standardLibraries() []*eval.Library {
	return []*eval.Library{
		builtinsLibrary(),
		astLibrary(),
		base64Library(),
		collectionsLibrary(),
		contextlibLibrary(),
		copyLibrary(),
		datetimeLibrary(),
		distutilsUtilLibrary(),
		functoolsLibrary(),
		globLibrary(),
		hashlibLibrary(),
		ioLibrary(),
		itertoolsLibrary(),
		jsonLibrary(),
		loggingLibrary(),
		loggingConfigLibrary(),
		osLibrary(),
		osPathLibrary(),
		pathlibLibrary(),
		platformLibrary(),
		randomLibrary(),
		reLibrary(),
		secretsLibrary(),
		socketLibrary(),
		stringLibrary(),
		subprocessLibrary(),
		sysLibrary(),
		tempfileLibrary(),
		typingLibrary(),
		urllibParseLibrary(),
		uuidLibrary(),
		warningsLibrary(),
		yamlLibrary(),
	}
}

// environmentLibraries read settings out of the environment.
func environmentLibraries() []*eval.Library {
	return []*eval.Library{
		decoupleLibrary(),
		djDatabaseURLLibrary(),
		djEmailURLLibrary(),
		djangoCacheURLLibrary(),
		dotenvLibrary(),
		dotenvMainLibrary(),
		dynaconfLibrary(),
		environLibrary(),
	}
}
