VALUE = "v"
PKG = __package__
