using ClaimDesk.Desk;
using ClaimDesk.Pages.Records;
using ClaimDesk.Pages.Search;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimDesk.Pages;

/// <summary>Adds the pages of records to an application.</summary>
internal static class RecordPages
{
    /// <summary>Adds what the pages of records need.</summary>
    public static IServiceCollection AddRecordPages(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SentForms>();
        services.AddSingleton<IStateWarmer, SearchWarmer>();
        services.Configure<RouteOptions>(static options => options.SetParameterPolicy<RecordListConstraint>("records"));
        return services;
    }

    /// <summary>Maps what the scripts of these pages request.</summary>
    public static IEndpointRouteBuilder MapRecordRequests(this IEndpointRouteBuilder endpoints)
    {
        DraftEndpoint.Map(endpoints);
        PickEndpoint.Map(endpoints);
        Session.Map(endpoints);
        return endpoints;
    }
}
