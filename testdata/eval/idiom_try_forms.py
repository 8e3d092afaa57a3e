import os
try:
    LIMIT = int(os.environ["LIMIT"])
except KeyError:
    LIMIT = 50
except (TypeError, ValueError):
    LIMIT = -1
try:
    NAME = {"a": 1}["b"]
except:
    NAME = "bare"
try:
    VALUE = [1, 2][0]
except IndexError:
    VALUE = None
else:
    VALUE += 10
finally:
    DONE = True
def attempt(call, *kinds):
    try:
        return call()
    except kinds as error:
        return "caught", isinstance(error, LookupError)
ZERO = attempt(lambda: 1 / 0, ZeroDivisionError)
ATTRIBUTE = attempt(lambda: None.strip(), AttributeError, KeyError)
LOOKUP = attempt(lambda: {}["x"], LookupError)
try:
    try:
        raise KeyError("inner")
    except KeyError as error:
        raise ValueError("outer") from error
except ValueError as error:
    CAUSE = isinstance(error, ValueError)
