using ClaimModel.Values;
using LibraryAddress = ClaimModel.Validation.Rules.WebAddress;

namespace ClaimModel.Interchange.Identities;

/// <summary>Finds sources with addresses of the same page.</summary>
internal static class SourceDuplicates
{
    public static IEnumerable<DuplicateSuggestion> Find(ValueList<Source> sources, CancellationToken cancellationToken)
    {
        var first = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (source.Url?.Trim() is not { Length: > 0 } url)
            {
                continue;
            }

            var address = WebAddress.Normalize(url);
            if (first.TryAdd(address, source) || first[address] is not { Url: { } otherUrl } other)
            {
                continue;
            }

            // The address of a whole site may stand for different pages of it.
            var isSite = address.IndexOfAny(['/', '?', '#']) < 0;
            yield return new("source", other.Id.Value, source.Id.Value, isSite ? DuplicateStrength.Weak : DuplicateStrength.Strong, [Reason(otherUrl.Trim(), url, isSite)]);
        }
    }

    private static DuplicateReason Reason(string one, string other, bool isSite)
    {
        var page = isSite ? "the same site" : "the same page";
        return new(DuplicateReasonKind.SameAddress, one == other
            ? $"Both have the URL {MessageText.Quoted(one)}{(isSite ? ", which is a whole site" : "")}."
            : $"{MessageText.Quoted(one)} and {MessageText.Quoted(other)} are addresses of {page}; they differ in {DifferencesOf(one, other)}.");
    }

    private static string DifferencesOf(string one, string other)
    {
        if (LibraryAddress.Of(one) is not { } address || LibraryAddress.Of(other) is not { } otherAddress)
        {
            return "spelling";
        }

        var names = address.DifferencesFrom(otherAddress).Where(static name => name != "upper and lower case").ToList();
        if (address.Key != otherAddress.Key)
        {
            names.Add("the encoding of characters");
        }

        return names.Count switch
        {
            0 => "upper and lower case",
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
        };
    }
}
