package cli

import (
	"fmt"
	"strings"
)

// workflowText is the workflow that init writes. The tag of a release never moves;
// its commit cannot be named here, for it holds the image that holds this text.
func workflowText(branch string) []byte {
	major, _, _ := strings.Cut(version, ".")
	return fmt.Appendf(nil, workflowTemplate, branch, version, major)
}

const workflowTemplate = `name: djready

on:
  push:
    branches: ["%[1]s"] # what pull requests are compared with
  pull_request:
  merge_group: # for a required check in a merge queue

permissions: {}

concurrency:
  group: djready-${{ github.ref }}
  cancel-in-progress: ${{ github.event_name == 'pull_request' }}

jobs:
  djready: # the name to give a required status check
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to check out
      security-events: write # to upload to code scanning
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # A release never changes; v%[3]s would follow the releases.
      - uses: djready/djready@v%[2]s
        with:
          fail-on: critical
`
