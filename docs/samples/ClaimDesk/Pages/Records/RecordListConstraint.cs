using ClaimDesk.Desk;

namespace ClaimDesk.Pages.Records;

/// <summary>Restricts a segment of an address to the lists of a dataset, such as <c>claims</c>: <c>{list:records}</c>.</summary>
internal sealed class RecordListConstraint : IRouteConstraint
{
    /// <summary>Returns the type of the records of a list; null if there is no such list.</summary>
    public static RecordType? TypeOf(string? list) => RecordType.Listed.FirstOrDefault(type => type.ListName == list);

    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        TypeOf(values[routeKey] as string) is not null;
}
