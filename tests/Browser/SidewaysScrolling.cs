using Microsoft.Playwright;

namespace ClaimModel.Tests.Browser;

/// <summary>Checks that pages fit into narrow windows.</summary>
internal static class SidewaysScrolling
{
    /// <summary>Returns the elements that make the page wider than the window: those that stick out, and are not inside of an element that scrolls or clips.</summary>
    private const string FindWideElements =
        """
        () => {
          const root = document.scrollingElement, width = root.clientWidth;
          if (root.scrollWidth <= width) return [];
          const isContained = element => {
            for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement)
              if (getComputedStyle(parent).overflowX !== 'visible') return true;
            return false;
          };
          const wide = [...document.body.querySelectorAll('*')].filter(element => {
            const box = element.getBoundingClientRect();
            return (box.right > width + 0.5 || box.left < -0.5) && box.width > 0 && !isContained(element);
          });
          return [`the page is ${root.scrollWidth} pixels wide`, ...wide.slice(0, 5).map(element => element.outerHTML.slice(0, 200))];
        }
        """;

    /// <summary>Fails if the page scrolls sideways in a window of one of the widths, and lists the elements that stick out.</summary>
    public static async Task CheckAsync(IPage page, IEnumerable<int> widths)
    {
        var height = page.ViewportSize?.Height ?? 900;
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, height);
            var wide = await page.EvaluateAsync<string[]>(FindWideElements);
            Assert.True(wide.Length == 0, $"{page.Url} scrolls sideways in a window of {width} pixels:\n{string.Join('\n', wide)}");
        }
    }
}
