using ClaimDesk.Desk;

namespace ClaimDesk.Pages.Records;

/// <summary>The addresses of records and lists.</summary>
internal static class RecordAddress
{
    /// <summary>Returns the address of a list, such as <c>/claims</c>.</summary>
    public static string Of(RecordType type) => "/" + type.ListName;

    /// <summary>Returns the address of a record, such as <c>/claims/lavrov-1</c>.</summary>
    public static string To(string type, string id) => To(RecordType.Of(type), id);

    /// <summary>Returns the address of a record. Ids that cannot be the last segment of an address are in its query.</summary>
    public static string To(RecordType type, string id)
    {
        var fits = id is not ("" or "new" or "record" or "review" or "dialog" or "." or "..") && id.AsSpan().IndexOfAny("/\\%") < 0;
        return fits ? $"{Of(type)}/{Uri.EscapeDataString(id)}" : $"{Of(type)}/record?id={Uri.EscapeDataString(id)}";
    }

    /// <summary>Returns an address of this application from a form, so that nobody is sent elsewhere.</summary>
    public static string Local(string? address) => address is ['/', not ('/' or '\\'), ..] or "/" && !address.Any(char.IsControl) ? address : "/";
}
