"""Opens pages in a real browser: axe in light, dark and at 320 px, no request, no script, no overflow.

usage: look.py [--into FOLDER] PAGE...

With a folder it also writes a picture of the first page in light, in dark and in print.
"""
import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDE, NARROW = {"width": 1280, "height": 1500}, {"width": 320, "height": 900}
# A4 at 96 dots to the inch.
PAPER = {"width": 794, "height": 1123}


def open_page(browser, path, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    seen = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("console", lambda message: seen.append(message.text))
    page.goto(path.resolve().as_uri())
    return page, seen[1:]


def look(browser, path):
    """What is wrong with a page, as lines."""
    wrong = []
    for scheme in ["light", "dark"]:
        for size in [WIDE, NARROW]:
            name = f"{path.name}, {scheme}, {size['width']} px"
            page, seen = open_page(browser, path, color_scheme=scheme, viewport=size)
            wrong += [f"{name}: {line}" for line in seen]
            if page.evaluate("document.documentElement.scrollWidth") > size["width"]:
                wrong.append(f"{name}: wider than the screen")
            page.context.close()
            # The policy of the page forbids scripts, so axe needs it out of its way.
            page, _ = open_page(
                browser, path, color_scheme=scheme, viewport=size, bypass_csp=True
            )
            result = Axe().run(page)
            if result.violations_count:
                wrong.append(f"{name}: {result.generate_report()}")
            page.context.close()
    return wrong


def pictures(browser, path, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ["light", "dark"]:
        page, _ = open_page(browser, path, color_scheme=scheme, viewport=WIDE)
        page.screenshot(path=folder / f"{path.stem}.{scheme}.png")
        page.context.close()
    # A screen has no margins of paper, so the picture gets those of the page's own print style.
    page, _ = open_page(browser, path, viewport=PAPER, bypass_csp=True)
    page.emulate_media(media="print")
    page.add_style_tag(content="body { padding: 18mm 16mm !important }")
    page.screenshot(path=folder / f"{path.stem}.print.png")
    page.context.close()


def main(arguments):
    folder = None
    if arguments[:1] == ["--into"]:
        folder, arguments = pathlib.Path(arguments[1]), arguments[2:]
    pages = [pathlib.Path(argument) for argument in arguments]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        wrong = [(page, look(browser, page)) for page in pages]
        if folder:
            pictures(browser, pages[0], folder)
        browser.close()
    for page, lines in wrong:
        print("\n".join(lines) if lines else f"ok      {page.name} in a browser")
    failed = sum(bool(lines) for _, lines in wrong)
    print(f"{len(wrong) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
