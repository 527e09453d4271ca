<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<c:set var="root" value="${pageContext.request.contextPath}" />
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Grouper</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}/testbed/pages.css">
<script src="${root}/grouperExternal/public/OwaspJavaScriptServlet"></script>
<script src="${root}/testbed/custom-ui.js" defer></script>
</head>
<body>
<header id="theTopContainer"></header>
<main>
<div id="messages" aria-live="polite"></div>
<div id="grouperMainContentDivId" tabindex="-1"><p role="status">Loading …</p></div>
<noscript><p class="message error">This page needs JavaScript.</p></noscript>
</main>
</body>
</html>
