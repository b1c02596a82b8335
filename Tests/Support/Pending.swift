// filled by the first shared test aid
