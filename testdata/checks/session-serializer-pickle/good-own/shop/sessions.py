import json


class Serializer:
    def dumps(self, obj):
        return json.dumps(obj).encode()

    def loads(self, data):
        return json.loads(data)
