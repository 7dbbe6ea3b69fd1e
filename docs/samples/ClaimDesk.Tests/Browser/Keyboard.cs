using Microsoft.Playwright;

namespace ClaimDesk.Tests.Browser;

/// <summary>A person who has only a keyboard: everything is reached with Tab, and read on the page.</summary>
internal sealed class Keyboard(IPage page)
{
    /// <summary>
    /// Returns how often Tab must be pressed to reach a field with a name, or an element that begins with a text: only to save time, since each press can then be sent without looking.
    /// The number is 0 if the element has the focus, and -1 if there is none.
    /// </summary>
    private const string Distance =
        """
        ([target, backwards]) => {
          const text = element => element.name?.startsWith('/') ? element.name : (element.getAttribute('aria-label') || element.labels?.[0]?.innerText || element.innerText || '').trim();
          const matches = element => target.startsWith('/') ? text(element) === target : text(element).startsWith(target);
          if (document.activeElement !== document.body && matches(document.activeElement)) return 0;
          const root = document.querySelector('dialog[open]') ?? document;
          const stops = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(element => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden' && element.checkVisibility({ visibilityProperty: true }));
          if (backwards) stops.reverse();
          const active = document.activeElement;
          const isBefore = element => active.compareDocumentPosition(element) & (backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING);
          const next = active === document.body ? stops : [...stops.filter(isBefore), ...stops.filter(element => !isBefore(element))];
          return next.findIndex(matches) + 1 || -1;
        }
        """;

    public IPage Page => page;

    /// <summary>Presses Tab until a field, or an element that begins with a text, has the focus.</summary>
    public async Task TabToAsync(string target, bool backwards = false)
    {
        await page.WaitForLoadStateAsync(LoadState.Load); // a person looks at the page before pressing a key
        const int attempts = 4; // what is reached can change on the way, as when a message appears
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            var distance = await page.EvaluateAsync<int>(Distance, new object[] { target, backwards });
            if (distance == 0)
            {
                return;
            }

            distance.Should().BePositive("\"{0}\" is in {1}", target, page.Url);
            for (var press = 0; press < distance; press++)
            {
                await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
            }
        }

        Assert.Fail($"Tab does not reach \"{target}\" in {page.Url}.");
    }

    /// <summary>Goes to a field and types a text in place of what it contains.</summary>
    public async Task TypeAsync(string field, string text, bool backwards = false)
    {
        await TabToAsync(field, backwards);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Goes to a button or link and presses Enter.</summary>
    public async Task PressAsync(string text, bool backwards = false)
    {
        await TabToAsync(text, backwards);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to a link, presses Enter, and waits for its page.</summary>
    public async Task FollowAsync(string text, string path)
    {
        await PressAsync(text);
        await page.WaitForURLAsync(address => new Uri(address).AbsolutePath == path);
    }

    /// <summary>Goes to a picker, types a text, and chooses an option with the arrow keys: the first match, or the last option, which creates a record.</summary>
    public async Task ChooseAsync(string field, string text, bool isNew = false)
    {
        await TypeAsync(field, text);
        await page.Locator($"[name='{field}'][aria-expanded=true]").WaitForAsync();
        await page.Keyboard.PressAsync(isNew ? "ArrowUp" : "ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        if (isNew)
        {
            await page.Locator("dialog[open] .field").First.WaitForAsync();
        }
        else
        {
            await page.Locator($"[name='{field}'][aria-expanded=false]").WaitForAsync();
        }
    }

    /// <summary>Closes the list of a picker without a choice. Messages about the field wait until then.</summary>
    public async Task LeaveListAsync(string field)
    {
        await page.Locator($"[name='{field}'][aria-expanded=true]").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator($"[name='{field}'][aria-expanded=false]").WaitForAsync();
    }

    /// <summary>Chooses an option of a list by typing its beginning.</summary>
    public async Task SelectAsync(string field, string beginning, bool backwards = false)
    {
        await TabToAsync(field, backwards);
        await page.Keyboard.TypeAsync(beginning);
    }

    /// <summary>Reads the message at a field: it is there, it is connected with the field, and the field is marked.</summary>
    public async Task<string> ReadMessageAsync(string field, string kind = "error")
    {
        var scope = await page.Locator("dialog[open]").CountAsync() > 0 ? "dialog[open] " : "";
        var list = page.Locator($"{scope}[data-messages='{field}']");
        var message = list.Locator($"> .{kind}").First;
        await message.WaitForAsync();
        var described = await page.Locator($"{scope}[name='{field}']").GetAttributeAsync("aria-describedby");
        described.Should().Contain(await list.GetAttributeAsync("id"));
        if (kind == "error")
        {
            (await page.Locator($"{scope}[name='{field}']").GetAttributeAsync("aria-invalid")).Should().Be("true");
        }

        return await message.InnerTextAsync();
    }

    /// <summary>Waits until there is no message at a field any more.</summary>
    public async Task ShouldBeFixedAsync(string field) =>
        await page.Locator($"[data-messages='{field}'] > .error").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
}
