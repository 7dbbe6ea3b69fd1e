using ClaimDesk;

return await DeskApplication.RunAsync(args);
