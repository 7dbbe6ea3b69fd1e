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

    /// <summary>Returns the record whose address it is; null if it is another address.</summary>
    public static RecordKey? KeyOf(string address)
    {
        var parts = address.Split('?', 2);
        if (parts[0].Split('/') is not ["", var list, var id] || RecordListConstraint.TypeOf(list) is not { } type || id == "new")
        {
            return null;
        }

        var queried = parts.Length > 1 ? Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(parts[1])["id"].ToString() : "";
        return new(type.Name, queried.Length > 0 ? queried : Uri.UnescapeDataString(id));
    }

    /// <summary>Returns an address of this application from a form, so that nobody is sent elsewhere.</summary>
    public static string Local(string? address) => address is ['/', not ('/' or '\\'), ..] or "/" && !address.Any(char.IsControl) ? address : "/";
}
