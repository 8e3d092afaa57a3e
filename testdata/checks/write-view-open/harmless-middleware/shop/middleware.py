class Timing:
    def __call__(self, request):
        response = self.get_response(request)
        log(request.user, response)
        return response
