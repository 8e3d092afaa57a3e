class Times:
    def __call__(self, request):
        return self.get_response(request)
