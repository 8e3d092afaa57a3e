SECRET_KEY = None

# want "the suppression of (debug-enabled|DR101) expired after 2020-03-31" at "djready: ignore…2020-03-31"
DEBUG = True  # djready: ignore[debug-enabled] a show for the board until=2020-03-31
