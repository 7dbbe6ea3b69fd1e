using System.Globalization;

namespace ClaimDesk.Pages.Records;

/// <summary>A message about what was done just now, with a button that undoes it.</summary>
/// <param name="Text">What was done.</param>
/// <param name="Entry">The entry of the history that can be undone; null if there is none.</param>
/// <param name="ReturnTo">The address to return to.</param>
internal sealed record FlashMessage(string Text, long? Entry, string ReturnTo)
{
    private static readonly string[] Names = ["saved", "deleted", "undone", "unchanged"];

    /// <summary>Returns an address that shows that an entry was saved.</summary>
    public static string Add(string address, long entry) => Add(address, string.Create(CultureInfo.InvariantCulture, $"saved={entry}"));

    /// <summary>Returns an address without the message that it shows: with everything else in its query, such as an id, a filter or a page.</summary>
    public static string Without(string address)
    {
        if (address.IndexOf('?', StringComparison.Ordinal) is var start && start < 0)
        {
            return address;
        }

        var kept = address[(start + 1)..].Split('&').Where(static part => !Names.Contains(part.Split('=')[0]));
        return $"{address[..start]}?{string.Join('&', kept)}".TrimEnd('?');
    }

    /// <summary>Returns an address that shows that nothing was saved, because nothing had changed.</summary>
    public static string AddUnchanged(string address) => Add(address, "unchanged=1");

    /// <summary>Returns the message after saving; null if nothing was saved.</summary>
    public static FlashMessage? OfSaved(long? entry, string returnTo) => entry is null ? null : new("Saved.", entry, returnTo);

    /// <summary>Returns the message that the query of an address asks for; null if there is none.</summary>
    public static FlashMessage? OfQuery(HttpRequest request)
    {
        if (long.TryParse(request.Query["deleted"], CultureInfo.InvariantCulture, out var deleted))
        {
            return new("Deleted.", deleted, request.Path);
        }

        if (request.Query.ContainsKey("unchanged"))
        {
            return new("Nothing changed, so nothing was saved.", null, request.Path);
        }

        return request.Query.ContainsKey("undone") ? new("Undone.", null, request.Path) : null;
    }

    private static string Add(string address, string message)
    {
        address = Without(address);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{message}";
    }
}
