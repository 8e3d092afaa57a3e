from collections import namedtuple
Language = namedtuple("Language", "code name")
LANGUAGES = [tuple(each) for each in (Language("en", "English"), Language(name="Deutsch", code="de"))]
FIRST = Language("en", "English").code
Queue = namedtuple("Queue", ["name", "weight"])
QUEUES = [Queue("mail", 1), Queue("video", weight=5)]
WEIGHTS = {queue.name: queue.weight for queue in QUEUES}
name, WEIGHT = QUEUES[1]
LAST = QUEUES[-1][0], QUEUES[0] == ("mail", 1), len(QUEUES[0])
NAMES = [each for each, _ in QUEUES]
